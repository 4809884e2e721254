-- What the catalogue must know so that figures are read, compared and named rightly, and by whom it is edited: over the
-- API from now on.

-- A source is one publication: what comes out in May and what comes out in September are two, because each has its own
-- editions and its own day.
ALTER TABLE source
    ADD COLUMN description_swedish text,
    ADD COLUMN description_english text,
    ADD COLUMN licence_english text,
    ADD COLUMN expected_months integer[] NOT NULL DEFAULT '{}'
        CHECK (expected_months <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ADD CHECK ((description_swedish IS NULL) = (description_english IS NULL));
ALTER TABLE source RENAME COLUMN licence TO licence_swedish;
UPDATE source SET expected_months = ARRAY[expected_month::integer] WHERE expected_month IS NOT NULL;
UPDATE source SET licence_english = 'Protected by copyright; single values are quoted with their source'
WHERE code = 'fokus';
ALTER TABLE source DROP COLUMN expected_month, ALTER COLUMN licence_english SET NOT NULL;

ALTER TABLE indicator
    ADD COLUMN description_swedish text,
    ADD COLUMN description_english text,
    ADD COLUMN kolada_id text UNIQUE CHECK (kolada_id ~ '^[A-Z][0-9]{5}$'),
    -- Definitions follow one another and can overlap. The first and the last period that this one holds.
    ADD COLUMN valid_from text CHECK (valid_from ~ '^[0-9]{4}(-Q[1-4]|-[01][0-9])?$'),
    ADD COLUMN valid_to text CHECK (valid_to ~ '^[0-9]{4}(-Q[1-4]|-[01][0-9])?$'),
    ADD COLUMN replaced_by text REFERENCES indicator CHECK (replaced_by <> code),
    ADD COLUMN replacement_reason_swedish text,
    ADD COLUMN replacement_reason_english text,
    -- How many must have answered for the publisher to give a figure.
    ADD COLUMN minimum_answers integer CHECK (minimum_answers > 0),
    ADD COLUMN margin_indicator text REFERENCES indicator CHECK (margin_indicator <> code),
    ADD COLUMN respondents_indicator text REFERENCES indicator CHECK (respondents_indicator <> code),
    ADD COLUMN whole_numbers boolean NOT NULL DEFAULT false,
    -- The reader whose word counts: kolada, scb or the code of a layout. Others only cross-check. null: all count.
    ADD COLUMN authoritative_reader text CHECK (authoritative_reader ~ '^[a-z][a-z0-9-]*$'),
    -- Who is named instead of the source's publisher: Kolada must not be named for what we calculate.
    ADD COLUMN publisher_override text,
    ADD CHECK ((description_swedish IS NULL) = (description_english IS NULL)),
    ADD CHECK ((replacement_reason_swedish IS NULL) = (replacement_reason_english IS NULL)),
    ADD CHECK (replaced_by IS NULL OR replacement_reason_swedish IS NOT NULL),
    ADD CHECK (valid_from COLLATE "C" <= valid_to COLLATE "C");
CREATE INDEX indicator_replaced_by ON indicator (replaced_by);
CREATE INDEX indicator_margin ON indicator (margin_indicator);
CREATE INDEX indicator_respondents ON indicator (respondents_indicator);

-- The period is the first on the new side: pairs across it are not comparable.
CREATE TABLE indicator_break (
    indicator_code text NOT NULL REFERENCES indicator ON DELETE CASCADE,
    period text NOT NULL CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-[01][0-9])?$'),
    reason_swedish text NOT NULL,
    reason_english text NOT NULL,
    PRIMARY KEY (indicator_code, period)
);

-- Indicators that are calculated from others. YEARLY_CHANGE: input of the period less input of the year before.
-- DIFFERENCE: input less second input of the same period. SUM: both added.
CREATE TABLE derivation (
    indicator_code text PRIMARY KEY REFERENCES indicator ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('YEARLY_CHANGE', 'DIFFERENCE', 'SUM')),
    input_code text NOT NULL REFERENCES indicator CHECK (input_code <> indicator_code),
    second_input_code text REFERENCES indicator
        CHECK (second_input_code <> indicator_code AND second_input_code <> input_code),
    CHECK ((kind = 'YEARLY_CHANGE') = (second_input_code IS NULL))
);
CREATE INDEX derivation_input ON derivation (input_code);
CREATE INDEX derivation_second_input ON derivation (second_input_code);

-- Why an edition never came.
ALTER TABLE edition
    ADD COLUMN reason_swedish text,
    ADD COLUMN reason_english text,
    ADD COLUMN version integer NOT NULL DEFAULT 0,
    ADD CHECK ((reason_swedish IS NULL) = (reason_english IS NULL)),
    ADD CHECK (status = 'NEVER_PUBLISHED' OR reason_swedish IS NULL);
