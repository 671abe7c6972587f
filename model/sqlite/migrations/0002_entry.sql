-- What agencies need to enter their plan: the national catalogue of codes, findings that were let pass, and, in a file that was given to an
-- agency, where it came from.

ALTER TABLE line ADD COLUMN objective TEXT NOT NULL DEFAULT '';
ALTER TABLE line ADD COLUMN outcome TEXT NOT NULL DEFAULT '';

CREATE TABLE catalog (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    year      INTEGER NOT NULL,
    half      TEXT NOT NULL,
    level     INTEGER NOT NULL,
    code      TEXT NOT NULL,
    name      TEXT NOT NULL,
    outcome   TEXT NOT NULL,
    indicator TEXT NOT NULL,
    unit      TEXT NOT NULL,
    previous  TEXT NOT NULL
) STRICT;

CREATE TABLE waiver (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    agency    INTEGER NOT NULL REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    line      INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    rule      TEXT NOT NULL,
    year      INTEGER NOT NULL,
    reason    TEXT NOT NULL
) STRICT;

CREATE TABLE origin (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    file   TEXT NOT NULL,
    seq    INTEGER NOT NULL,
    agency INTEGER NOT NULL,
    at     INTEGER NOT NULL
) STRICT;
