-- The three days in the room: items of the agenda with an hour of their own or carried from another day, the queue of speakers, how far corrections have
-- come, and what becomes of directives.

ALTER TABLE meeting ADD COLUMN warning INTEGER NOT NULL DEFAULT 0;

ALTER TABLE slot ADD COLUMN fixed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE slot ADD COLUMN carried INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE correction ADD COLUMN state TEXT NOT NULL DEFAULT '';
ALTER TABLE correction ADD COLUMN state_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE correction ADD COLUMN state_by TEXT NOT NULL DEFAULT '';

ALTER TABLE directive ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN finished TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN visited TEXT NOT NULL DEFAULT '';
ALTER TABLE directive ADD COLUMN brought TEXT NOT NULL DEFAULT '';

CREATE TABLE turn (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    slot     INTEGER NOT NULL REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    who      TEXT NOT NULL,
    began    INTEGER NOT NULL,
    ended    INTEGER NOT NULL
) STRICT;

CREATE TABLE extension (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    directive INTEGER NOT NULL REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED,
    slot      INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency    INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    due_from  TEXT NOT NULL,
    due_to    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    answer    TEXT NOT NULL,
    why       TEXT NOT NULL
) STRICT;
