-- Whether a caller did not show who they are. Never edited: a change of shape is the next schema-N.sql.
-- Each statement ends with a semicolon at the end of a line; comments have lines of their own.

ALTER TABLE history ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;

-- Known of earlier calls, too, where it is still there to be read.
INSERT OR IGNORE INTO history_due SELECT call FROM history WHERE (caller IS NULL OR caller NOT GLOB '*[0-9]*') AND kept IN ('all', 'redacted');
