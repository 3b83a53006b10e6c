-- The first shape of the journal. Never edited: a change of shape is the next schema-N.sql.
-- Each statement ends with a semicolon at the end of a line; comments have lines of their own.

-- One row per call: what a list of calls shows without folding the call's events.
CREATE TABLE calls (
    call            TEXT    NOT NULL PRIMARY KEY,
    webhook_id      TEXT,
    offered_at_ms   INTEGER NOT NULL,
    answered_at_ms  INTEGER,
    ended_at_ms     INTEGER,
    caller          TEXT,
    caller_name     TEXT,
    line            TEXT,
    phase           TEXT    NOT NULL,
    end_reason      TEXT,
    referred_to     TEXT,
    model           TEXT,
    media_security  TEXT,
    cost_micro_usd  INTEGER NOT NULL,
    live            INTEGER NOT NULL CHECK (live IN (0, 1))
) WITHOUT ROWID;

CREATE INDEX calls_by_time ON calls (offered_at_ms);
CREATE INDEX calls_live ON calls (live) WHERE live = 1;

-- Every event that matters later, in the order it was kept. An entry without a call is about the program itself.
CREATE TABLE entries (
    sequence  INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    call      TEXT    REFERENCES calls (call) ON DELETE CASCADE,
    at_ms     INTEGER NOT NULL,
    type      TEXT    NOT NULL,
    body      TEXT    NOT NULL
);

CREATE INDEX entries_by_call ON entries (call, sequence);

-- Every webhook that offered a call, so that one delivered twice is known again, also after a restart.
CREATE TABLE webhooks (
    webhook_id      TEXT    NOT NULL PRIMARY KEY,
    call            TEXT    NOT NULL REFERENCES calls (call) ON DELETE CASCADE,
    received_at_ms  INTEGER NOT NULL
) WITHOUT ROWID;

CREATE INDEX webhooks_by_time ON webhooks (received_at_ms);
