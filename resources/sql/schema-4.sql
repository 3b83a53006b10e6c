-- Who looks after a task, and when it is due. Never edited: a change of shape is the next schema-N.sql.
-- Each statement ends with a semicolon at the end of a line; comments have lines of their own.

ALTER TABLE tasks ADD COLUMN owner TEXT;

ALTER TABLE tasks ADD COLUMN due_at_ms INTEGER;
