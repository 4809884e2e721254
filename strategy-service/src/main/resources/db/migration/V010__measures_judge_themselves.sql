-- Measures judge themselves by all criteria: more is kept of indicators, and more is said in an assessment.

-- Definitions that follow one another, breaks, margins of error and answers, as indicator-service has them.
ALTER TABLE linked_indicator
    ADD COLUMN breaks jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN replaced_by text,
    ADD COLUMN replaces text[] NOT NULL DEFAULT '{}',
    ADD COLUMN replacement_reason_swedish text,
    ADD COLUMN replacement_reason_english text,
    ADD COLUMN margin_indicator text,
    ADD COLUMN respondents_indicator text,
    ADD COLUMN minimum_answers integer,
    ADD CHECK ((replacement_reason_swedish IS NULL) = (replacement_reason_english IS NULL));
ALTER TABLE series_value ADD COLUMN edition text;

-- An input that no criterion names: another definition of one that is named, its margin of error, its number of answers.
ALTER TABLE measure_input ADD COLUMN named boolean NOT NULL DEFAULT true;
CREATE INDEX measure_input_indicator ON measure_input (indicator_code, municipality_id);

-- What was kept before lacks all that: it is read anew.
UPDATE linked_series SET status = 'BACKFILLING', live_at = NULL, failure = NULL, attempts = 0,
    next_attempt_at = '-infinity', round = nextval('series_round');
DELETE FROM series_value;
INSERT INTO dirty_measure (measure_id, municipality_id, change_number, first_marked_at, last_marked_at)
SELECT DISTINCT measure_id, municipality_id, 0, now(), now() FROM measure_input
ON CONFLICT DO NOTHING;

ALTER TABLE assessment
    -- Why nothing is said; exactly when nothing is.
    ADD COLUMN reason text,
    ADD COLUMN reports jsonb NOT NULL DEFAULT '[]',
    -- What had it judged anew.
    ADD COLUMN cause text NOT NULL DEFAULT 'FIRST'
        CHECK (cause IN ('FIRST', 'CRITERION', 'FIGURE_REVISED', 'NEW_FIGURE', 'REPORT', 'FACTS', 'TIME')),
    -- Figures that are other than in the assessment before: what they were and became.
    ADD COLUMN revisions jsonb NOT NULL DEFAULT '[]';

-- When time alone may turn a verdict of a measure.
CREATE TABLE measure_review (
    measure_id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    review_on date NOT NULL,
    FOREIGN KEY (municipality_id, measure_id) REFERENCES measure (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX measure_review_on ON measure_review (review_on);
INSERT INTO measure_review (measure_id, municipality_id, review_on)
SELECT id, municipality_id, current_date FROM measure WHERE criterion IS NOT NULL;
