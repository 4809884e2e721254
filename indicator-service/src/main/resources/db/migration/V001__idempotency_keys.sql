-- The answers of POSTs that carried an Idempotency-Key, kept 24 hours; written in the transaction of the write itself.
CREATE TABLE idempotency_key (
    actor text NOT NULL,
    method text NOT NULL,
    path text NOT NULL,
    key text NOT NULL,
    body_hash bytea NOT NULL,
    status integer NOT NULL,
    location text,
    entity_tag text,
    body text,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (actor, method, path, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);
