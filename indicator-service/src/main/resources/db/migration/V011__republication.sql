-- What has been published is sent again on request: a series, or everything since a number. The publisher carries the
-- requests out one after the other, the oldest first, and moves the cursor of each after Kafka's acknowledgement.
CREATE TABLE republication (
    id uuid PRIMARY KEY,
    municipality_id text CHECK (municipality_id ~ '^[0-9]{4}$'),
    indicator_code text,
    from_number bigint CHECK (from_number >= 1),
    -- The newest change when it was asked for: later ones are published anyway.
    to_number bigint NOT NULL CHECK (to_number >= 0),
    -- Up to here everything that was asked for has been sent.
    sent_number bigint NOT NULL CHECK (sent_number >= 0),
    changes_sent bigint NOT NULL DEFAULT 0,
    status text NOT NULL CHECK (status IN ('WAITING', 'RUNNING', 'DONE')),
    requested_by text NOT NULL,
    requested_at timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK (coalesce(municipality_id, indicator_code, from_number::text) IS NOT NULL),
    CHECK ((status = 'DONE') = (finished_at IS NOT NULL))
);
CREATE INDEX republication_open ON republication (requested_at, id) WHERE status <> 'DONE';
CREATE INDEX republication_requested_at ON republication (requested_at DESC, id);

-- Since when the cursor runs from the beginning: after a restore everything waits to be sent, and has waited since then
-- and not since it was imported.
ALTER TABLE publication ADD COLUMN begun_at timestamptz NOT NULL DEFAULT now();
