-- What is measured, by whom, and how their tables look.
CREATE TABLE source (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]*$'),
    title_swedish text NOT NULL,
    title_english text NOT NULL,
    publisher text NOT NULL,
    licence text NOT NULL,
    cadence text NOT NULL CHECK (cadence IN ('YEARLY', 'QUARTERLY', 'MONTHLY')),
    expected_month smallint CHECK (expected_month BETWEEN 1 AND 12),
    version integer NOT NULL DEFAULT 0
);

CREATE TABLE indicator (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]*\.[a-z0-9-]+$'),
    source_code text NOT NULL REFERENCES source,
    title_swedish text NOT NULL,
    title_english text NOT NULL,
    measurement_unit text NOT NULL,
    direction text NOT NULL CHECK (direction IN ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL')),
    scale_minimum numeric,
    scale_maximum numeric,
    divided_by_gender boolean NOT NULL DEFAULT false,
    version integer NOT NULL DEFAULT 0,
    CHECK (scale_minimum < scale_maximum)
);
CREATE INDEX indicator_source ON indicator (source_code);

-- Which editions of a source exist, and which never came.
CREATE TABLE edition (
    source_code text NOT NULL REFERENCES source,
    period text NOT NULL CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-[01][0-9])?$'),
    status text NOT NULL CHECK (status IN ('PUBLISHED', 'NEVER_PUBLISHED')),
    published_on date,
    PRIMARY KEY (source_code, period),
    CHECK (status = 'PUBLISHED' OR published_on IS NULL)
);

-- How a table of a source is to be read: data, so that a new shape needs no new code.
CREATE TABLE layout (
    code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]*$'),
    source_code text NOT NULL REFERENCES source,
    title_swedish text NOT NULL,
    title_english text NOT NULL,
    definition jsonb NOT NULL
);

INSERT INTO source (code, title_swedish, title_english, publisher, licence, cadence, expected_month) VALUES
    ('fokus', 'Fokus: Här är bäst att bo', 'Fokus: Best place to live', 'Tidningen Fokus',
     'Upphovsrättsligt skyddad; enskilda värden återges med källa', 'YEARLY', 5);

INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum) VALUES
    ('fokus.placering', 'fokus', 'Placering i ”Här är bäst att bo”', 'Place in “Best place to live”', 'placering', 'LOWER_IS_BETTER', 1, 290),
    ('fokus.agenda-2030', 'fokus', 'Agenda 2030', 'Agenda 2030', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.arbetsmarknad', 'fokus', 'Arbetsmarknad', 'Labour market', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.bostader', 'fokus', 'Bostäder', 'Housing', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.demografi', 'fokus', 'Demografi', 'Demography', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.demokrati', 'fokus', 'Demokrati', 'Democracy', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.fritid-kultur', 'fokus', 'Fritid och kultur', 'Leisure and culture', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.kommunal-ekonomi', 'fokus', 'Kommunal ekonomi', 'Municipal finances', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.trygghet', 'fokus', 'Trygghet', 'Safety', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.miljo', 'fokus', 'Miljö', 'Environment', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.socialt-halsa', 'fokus', 'Socialt och hälsa', 'Social conditions and health', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.utbildning', 'fokus', 'Utbildning', 'Education', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.aldre', 'fokus', 'Äldre', 'Elderly', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL),
    ('fokus.total', 'fokus', 'Total poäng', 'Total points', 'poäng', 'HIGHER_IS_BETTER', NULL, NULL);

INSERT INTO edition (source_code, period, status, published_on) VALUES
    ('fokus', '2020', 'PUBLISHED', NULL),
    ('fokus', '2021', 'PUBLISHED', NULL),
    ('fokus', '2022', 'NEVER_PUBLISHED', NULL);

-- The printed table of 2021: the cell PLACERING stands over the places of the years that follow it in the header, so
-- the places stand one column to the left of their year. The year of the edition is the newest of them.
INSERT INTO layout (code, source_code, title_swedish, title_english, definition) VALUES
    ('fokus-2021', 'fokus', 'Fokus tabell 2021', 'The table of Fokus 2021', '{
        "municipalityHeader": "Kommun",
        "spanning": [{"header": "PLACERING", "indicator": "fokus.placering", "earlierPeriods": "FILL_GAPS"}],
        "columns": [
            {"header": "Agenda 2030", "indicator": "fokus.agenda-2030"},
            {"header": "Arbetsmarknad", "indicator": "fokus.arbetsmarknad"},
            {"header": "Bostäder", "indicator": "fokus.bostader"},
            {"header": "Demografi", "indicator": "fokus.demografi"},
            {"header": "Demokrati", "indicator": "fokus.demokrati"},
            {"header": "Fritid Kultur", "indicator": "fokus.fritid-kultur"},
            {"header": "Kommunal ekonomi", "indicator": "fokus.kommunal-ekonomi"},
            {"header": "Trygghet", "indicator": "fokus.trygghet"},
            {"header": "Miljö", "indicator": "fokus.miljo"},
            {"header": "Socialt och hälsa", "indicator": "fokus.socialt-halsa"},
            {"header": "Utbildning", "indicator": "fokus.utbildning"},
            {"header": "Äldre", "indicator": "fokus.aldre"},
            {"header": "Total poäng", "indicator": "fokus.total"}
        ],
        "sums": [{"total": "fokus.total", "tolerance": 0.5, "of": [
            "fokus.agenda-2030", "fokus.arbetsmarknad", "fokus.bostader", "fokus.demografi", "fokus.demokrati",
            "fokus.fritid-kultur", "fokus.kommunal-ekonomi", "fokus.trygghet", "fokus.miljo", "fokus.socialt-halsa",
            "fokus.utbildning", "fokus.aldre"]}]
    }');
