-- What is asked for besides sending a file: a figure by hand, taking a run back, calculating derived figures anew. All
-- of them are runs, so that every change in the ledger has one.
ALTER TABLE import_run
    ADD COLUMN kind text NOT NULL DEFAULT 'FILE' CHECK (kind IN ('FILE', 'HAND_ENTRY', 'UNDO', 'DERIVATION')),
    -- As the sender stated it: the columns of this file alone, of which indicator and edition it is, when that came out.
    ADD COLUMN stated_layout_code text,
    ADD COLUMN stated_layout jsonb,
    ADD COLUMN stated_indicator text,
    ADD COLUMN stated_edition text,
    ADD COLUMN stated_published_on date,
    -- As it was read: the columns by which it was read, kept even when the layout is changed afterwards.
    ADD COLUMN used_layout jsonb,
    ADD COLUMN edition text,
    ADD COLUMN published_on date,
    ADD COLUMN reason text,
    ADD COLUMN undoes uuid REFERENCES import_run,
    ADD COLUMN reading_count bigint NOT NULL DEFAULT 0,
    ADD COLUMN comparing_at timestamptz,
    ADD COLUMN applying_at timestamptz,
    ALTER COLUMN layout_code DROP NOT NULL,
    -- A layout can be deleted: what it said stands in used_layout.
    DROP CONSTRAINT import_run_layout_code_fkey,
    DROP CONSTRAINT import_run_status_check,
    ADD CHECK (status IN ('RECEIVED', 'READING', 'COMPARING', 'APPLYING', 'DONE', 'FAILED', 'CANCELLED')),
    ADD CHECK ((kind = 'UNDO') = (undoes IS NOT NULL)),
    ADD CHECK (kind <> 'HAND_ENTRY' OR reason IS NOT NULL);
CREATE INDEX import_run_undoes ON import_run (undoes) WHERE undoes IS NOT NULL;
DROP INDEX import_run_open;
CREATE INDEX import_run_open ON import_run (received_at)
    WHERE status IN ('RECEIVED', 'READING', 'COMPARING', 'APPLYING');

-- Somebody wants a run to end. In a table of its own: the run's row is held by whoever carries it out.
CREATE TABLE import_cancellation (
    run_id uuid PRIMARY KEY REFERENCES import_run,
    actor text NOT NULL,
    requested_at timestamptz NOT NULL
);

-- A change that takes another back restores what an earlier change had made: that one counts as the newest again. 0: it
-- restores that nothing was known.
ALTER TABLE observation_change ADD COLUMN restores_number bigint;
