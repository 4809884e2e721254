-- The files of a strategy: the document as it was adopted, minutes, figures.
CREATE TABLE attachment (
    id uuid PRIMARY KEY,
    municipality_id text NOT NULL,
    strategy_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('ADOPTED_DOCUMENT', 'MINUTES', 'FIGURE', 'OTHER')),
    title text,
    file_name text NOT NULL,
    -- What the bytes are, whatever the sender called them.
    media_type text NOT NULL CHECK (media_type IN ('application/pdf', 'image/png', 'image/jpeg')),
    byte_count bigint NOT NULL CHECK (byte_count > 0),
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    version integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    UNIQUE (municipality_id, id),
    FOREIGN KEY (municipality_id, strategy_id) REFERENCES strategy (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX attachment_strategy ON attachment (municipality_id, strategy_id, created_at);

-- The bytes, in pieces, so that no file is ever whole in memory. Apart from the row, so that no list reads them and the
-- history keeps no copy. They are reached by the id of an attachment that has been found in its municipality.
CREATE TABLE attachment_piece (
    attachment_id uuid NOT NULL REFERENCES attachment ON DELETE CASCADE,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (attachment_id, number)
);
-- What comes is compressed already.
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TRIGGER history AFTER INSERT OR UPDATE OR DELETE ON attachment FOR EACH ROW EXECUTE FUNCTION record_history();
