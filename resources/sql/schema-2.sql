-- What the desk adds to the calls. Never edited: a change of shape is the next schema-N.sql.
-- Each statement ends with a semicolon at the end of a line; comments have lines of their own.

-- What a person has to do. created_by is not there: the program made it. done_at_ms is not there: it is open.
CREATE TABLE tasks (
    id             INTEGER NOT NULL PRIMARY KEY,
    call           TEXT    REFERENCES calls (call) ON DELETE CASCADE,
    kind           TEXT    NOT NULL,
    number         TEXT,
    name           TEXT,
    note           TEXT,
    created_at_ms  INTEGER NOT NULL,
    created_by     TEXT,
    done_at_ms     INTEGER,
    done_by        TEXT
);

-- What the program makes by itself is there once for a call, also if a start makes it again.
CREATE UNIQUE INDEX tasks_automatic ON tasks (call, kind) WHERE created_by IS NULL;
CREATE INDEX tasks_by_call ON tasks (call);
CREATE INDEX tasks_by_time ON tasks (created_at_ms);
CREATE INDEX tasks_open ON tasks (created_at_ms) WHERE done_at_ms IS NULL;

-- What came of a call, as a person put it last.
CREATE TABLE outcomes (
    call         TEXT    NOT NULL PRIMARY KEY REFERENCES calls (call) ON DELETE CASCADE,
    kind         TEXT    NOT NULL,
    note         TEXT,
    set_by       TEXT,
    set_at_ms    INTEGER NOT NULL
) WITHOUT ROWID;
