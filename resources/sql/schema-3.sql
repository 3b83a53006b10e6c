-- What past calls are found and counted by. Never edited: a change of shape is the next schema-N.sql.
-- Each statement ends with a semicolon at the end of a line; comments have lines of their own.

-- One row per call that is over, made from its entries. The id grows with the time of the offer (64 a second), so that
-- the newest stand at the end of the table and of the words.
CREATE TABLE history (
    id                  INTEGER NOT NULL PRIMARY KEY,
    call                TEXT    NOT NULL UNIQUE REFERENCES calls (call) ON DELETE CASCADE,
    offered_at_ms       INTEGER NOT NULL,
    answered_at_ms      INTEGER,
    words_at_ms         INTEGER,
    ended_at_ms         INTEGER,
    caller              TEXT,
    caller_name         TEXT,
    line                TEXT,
    result              TEXT    NOT NULL,
    end_reason          TEXT,
    lost                INTEGER NOT NULL CHECK (lost IN (0, 1)),
    urgency             TEXT,
    urgent_at_ms        INTEGER,
    acknowledged_at_ms  INTEGER,
    transfer            TEXT,
    transfer_target     TEXT,
    language            TEXT,
    outcome             TEXT,
    model               TEXT,
    tokens_in           INTEGER NOT NULL,
    tokens_cached       INTEGER NOT NULL,
    tokens_out          INTEGER NOT NULL,
    cost_micro_usd      INTEGER NOT NULL,
    cost_complete       INTEGER NOT NULL CHECK (cost_complete IN (0, 1)),
    lines               INTEGER NOT NULL,
    kept                TEXT    NOT NULL
);

CREATE INDEX history_by_result ON history (result, id);
CREATE INDEX history_by_line ON history (line, id);
CREATE INDEX history_by_language ON history (language, id);
CREATE INDEX history_by_outcome ON history (outcome, id);
CREATE INDEX history_lost ON history (id) WHERE lost = 1;
CREATE INDEX history_urgent ON history (id) WHERE urgency IS NOT NULL;

-- What was said, what was noted, and the numbers, to be searched. Chinese and Japanese characters are kept apart by
-- zero-width spaces, so that each is a word of its own.
CREATE VIRTUAL TABLE history_words USING fts5 (words, notes, numbers, tokenize = 'unicode61 remove_diacritics 2');

-- Who at the desk had to do with it.
CREATE TABLE history_people (
    name  TEXT    NOT NULL,
    id    INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    PRIMARY KEY (name, id)
) WITHOUT ROWID;

CREATE INDEX history_people_by_id ON history_people (id);

-- Telephone numbers by their last digits: the caller's, and those in the words and notes.
CREATE TABLE history_numbers (
    digits     TEXT    NOT NULL,
    id         INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    is_caller  INTEGER NOT NULL CHECK (is_caller IN (0, 1)),
    PRIMARY KEY (digits, id, is_caller)
) WITHOUT ROWID;

CREATE INDEX history_numbers_by_id ON history_numbers (id);

CREATE TRIGGER history_gone AFTER DELETE ON history BEGIN DELETE FROM history_words WHERE rowid = OLD.id; END;

-- Calls whose row is to be made, or made again. Written together with what makes it due.
CREATE TABLE history_due (
    call  TEXT NOT NULL PRIMARY KEY REFERENCES calls (call) ON DELETE CASCADE
) WITHOUT ROWID;

INSERT INTO history_due SELECT call FROM calls WHERE live = 0;

-- Cleaning that was promised and is not done: "index", "log".
CREATE TABLE history_cleaning (
    what  TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- Calls that are not to be changed or deleted, whatever the rules say.
CREATE TABLE holds (
    call       TEXT    NOT NULL PRIMARY KEY REFERENCES calls (call) ON DELETE CASCADE,
    reason     TEXT,
    set_by     TEXT,
    set_at_ms  INTEGER NOT NULL
) WITHOUT ROWID;
