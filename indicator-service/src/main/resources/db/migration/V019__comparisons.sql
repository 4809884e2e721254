-- Some publishers give out places and nothing that the places could be reckoned from. There the printed place is the rank
-- among all: ties, gaps and cut lists are the publisher's own.
ALTER TABLE indicator ADD COLUMN values_are_places boolean NOT NULL DEFAULT false
    CHECK (NOT values_are_places OR (whole_numbers AND direction = 'LOWER_IS_BETTER' AND scale_minimum IS NOT NULL
        AND scale_minimum >= 1 AND scale_maximum IS NOT NULL AND scale_maximum <= 290));
UPDATE indicator SET values_are_places = true
WHERE code IN ('fokus.placering', 'svenskt-naringsliv.ranking') AND whole_numbers AND direction = 'LOWER_IS_BETTER'
    AND scale_minimum >= 1 AND scale_maximum <= 290;

-- A comparison reads the values of all municipalities in some years. In the table they lie as they once came in, each on
-- a page of its own; with the values in the index they lie side by side.
CREATE INDEX observation_compared ON observation (indicator_code, period, gender, municipality_id) INCLUDE (status, value);
DROP INDEX observation_indicator_period;
ALTER INDEX observation_compared RENAME TO observation_indicator_period;
