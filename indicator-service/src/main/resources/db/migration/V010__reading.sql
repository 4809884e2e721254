-- Revisions are listed newest first: of everything, of a municipality and of an indicator. Most changes are the first of
-- their observation and stand in none of these, so bringing in new figures costs as much as before. The period comes
-- last, where it sorts nothing, so that the list of one period does not fetch the rows of the others.
CREATE INDEX observation_change_revised ON observation_change (recorded_at, number, period)
    WHERE change <> 'CREATED';
CREATE INDEX observation_change_revised_municipality
    ON observation_change (municipality_id, recorded_at, number, period) WHERE change <> 'CREATED';
CREATE INDEX observation_change_revised_indicator
    ON observation_change (indicator_code, recorded_at, number, period) WHERE change <> 'CREATED';
