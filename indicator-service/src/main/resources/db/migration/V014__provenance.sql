-- Where a figure stood in its file. Row and column stand in its change already; the sheet is one for the whole of a run,
-- so it stands there and costs no figure anything. null: the run has read no file, or is older than this.
ALTER TABLE import_run
    ADD COLUMN read_sheet_number integer CHECK (read_sheet_number >= 1),
    ADD COLUMN read_sheet text;

-- How derived figures came about, as it was done then: the catalogue can say otherwise since. One row for each derived
-- indicator and each time that changes of derived figures were written, and not one for each figure. What a change
-- rests on is the newest change of each input before first_number.
CREATE TABLE calculation (
    indicator_code text COLLATE "C" NOT NULL,
    first_number bigint NOT NULL CHECK (first_number >= 1),
    last_number bigint NOT NULL CHECK (last_number >= first_number),
    kind text NOT NULL CHECK (kind IN ('YEARLY_CHANGE', 'DIFFERENCE', 'SUM')),
    input_code text NOT NULL,
    second_input_code text,
    PRIMARY KEY (indicator_code, first_number),
    CHECK ((kind = 'YEARLY_CHANGE') = (second_input_code IS NULL))
);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON calculation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
