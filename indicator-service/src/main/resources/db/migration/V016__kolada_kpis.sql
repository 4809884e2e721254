-- What Kolada says of its KPIs, as it was told last. It changes titles and definitions under the same id, moves dates and
-- takes KPIs away without notice, so what is told is kept and compared.
CREATE TABLE kolada_kpi (
    id text PRIMARY KEY CHECK (id ~ '^[A-Z][0-9]{5}$'),
    title text NOT NULL,
    description text NOT NULL,
    divided_by_gender boolean NOT NULL,
    -- K of municipalities, L of regions, A of both.
    municipality_type text,
    auspice text,
    operating_area text,
    perspective text,
    preliminary_publication_date date,
    publication_date date,
    publication_period text,
    has_unit_data boolean NOT NULL,
    first_seen_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    changed_at timestamptz,
    vanished_at timestamptz
);

-- What has changed of them. Append-only.
CREATE TABLE kolada_kpi_change (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kpi_id text NOT NULL REFERENCES kolada_kpi,
    kind text NOT NULL,
    field text,
    previously text,
    now text,
    noticed_at timestamptz NOT NULL
);
CREATE INDEX kolada_kpi_change_kpi ON kolada_kpi_change (kpi_id, number DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON kolada_kpi_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- When the figures of a period are or were to come, as it was told last of that period. Kolada itself tells of one period
-- alone: once it has come, the date is that of the next.
CREATE TABLE kolada_publication (
    kpi_id text NOT NULL REFERENCES kolada_kpi,
    period text NOT NULL,
    publication_date date NOT NULL,
    PRIMARY KEY (kpi_id, period)
);
