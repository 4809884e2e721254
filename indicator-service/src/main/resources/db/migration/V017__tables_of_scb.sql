-- Which tables of Statistics Sweden hold which figures, and under which codes. A table that is split or frozen and goes
-- on elsewhere with other codes is a row more here.
CREATE TABLE scb_table (
    -- Its name in PxWebApi v2, and its path in PxWeb API v1.
    code text PRIMARY KEY CHECK (code ~ '^[A-Z]+[0-9]+$'),
    path text NOT NULL UNIQUE CHECK (path ~ '^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$'),
    first_year integer NOT NULL,
    -- Null as long as years are added to it.
    last_year integer CHECK (last_year >= first_year)
);

CREATE TABLE scb_figure (
    indicator_code text NOT NULL REFERENCES indicator ON DELETE CASCADE,
    gender text NOT NULL CHECK (gender IN ('T', 'K', 'M')),
    table_code text NOT NULL REFERENCES scb_table,
    -- Codes by variable, all but Region and Tid. The figure is the sum of the cells; a variable that is not named is
    -- left to the table, which then gives all of it together.
    selection jsonb NOT NULL CHECK (jsonb_typeof(selection) = 'object'),
    PRIMARY KEY (indicator_code, gender, table_code)
);

INSERT INTO scb_table (code, path, first_year, last_year) VALUES
    ('TAB638', 'BE/BE0101/BE0101A/BefolkningNy', 1968, 2024),
    ('TAB5557', 'BE/BE0101/BE0101A/BefolkningCKM', 2025, NULL);

-- Up to 2024 sums are exact, so single years do; the table gives both sexes and all civil states together when they are
-- left out. From 2025 each cell is disturbed by itself: the fewer cells, the smaller the disturbance of the sum.
INSERT INTO scb_figure (indicator_code, gender, table_code, selection)
SELECT 'scb.folkmangd-18-65', 'T', 'TAB638',
    jsonb_build_object('Alder', jsonb_agg(age::text ORDER BY age), 'ContentsCode', jsonb_build_array('BE0101N1'))
FROM generate_series(18, 65) AS age;
INSERT INTO scb_figure (indicator_code, gender, table_code, selection) VALUES
    ('scb.folkmangd-18-65', 'T', 'TAB5557',
     '{"Alder": ["18", "19", "20-29", "30-39", "40-49", "50-59", "60-64", "65"], "Civilstand": ["SC"], "Kon": ["TotSa"], "ContentsCode": ["000007ME"]}');

-- The whole population is one cell in both tables. Kolada's word counts for it; that of its publisher cross-checks it.
INSERT INTO scb_figure (indicator_code, gender, table_code, selection) VALUES
    ('scb.folkmangd', 'T', 'TAB638', '{"Alder": ["tot"], "ContentsCode": ["BE0101N1"]}'),
    ('scb.folkmangd', 'K', 'TAB638', '{"Alder": ["tot"], "Kon": ["2"], "ContentsCode": ["BE0101N1"]}'),
    ('scb.folkmangd', 'M', 'TAB638', '{"Alder": ["tot"], "Kon": ["1"], "ContentsCode": ["BE0101N1"]}'),
    ('scb.folkmangd', 'T', 'TAB5557',
     '{"Alder": ["TotSA"], "Civilstand": ["SC"], "Kon": ["TotSa"], "ContentsCode": ["000007ME"]}'),
    ('scb.folkmangd', 'K', 'TAB5557',
     '{"Alder": ["TotSA"], "Civilstand": ["SC"], "Kon": ["2"], "ContentsCode": ["000007ME"]}'),
    ('scb.folkmangd', 'M', 'TAB5557',
     '{"Alder": ["TotSA"], "Civilstand": ["SC"], "Kon": ["1"], "ContentsCode": ["000007ME"]}');

UPDATE indicator_break SET
    reason_swedish = 'Från och med 2025 redovisar SCB folkmängden i en annan tabell och med en annan metod: varje cell är slumpmässigt störd med några få personer för att skydda enskilda, så att delar inte går jämnt upp i summor. Från 2025 är en förändring på några få personer brus.',
    reason_english = 'From 2025 Statistics Sweden publishes the population in another table and by another method: every cell is disturbed at random by a few people to protect individuals, so that parts do not add up to totals. From 2025 a change of a few people is noise.'
WHERE indicator_code = 'scb.folkmangd-18-65' AND period = '2025';
