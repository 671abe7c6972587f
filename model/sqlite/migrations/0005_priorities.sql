-- What comes first, and what it is compared with: rankings, lines that belong together, comparisons with a name, and scenarios. Points are in
-- ten-thousandths of a point.

CREATE TABLE ranking (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    position  INTEGER NOT NULL,
    name      TEXT NOT NULL,
    template  INTEGER NOT NULL CHECK (template IN (0, 1)),
    year      INTEGER NOT NULL,
    stage     INTEGER NOT NULL,
    method    TEXT NOT NULL,
    rule      TEXT NOT NULL,
    limited   INTEGER NOT NULL CHECK (limited IN (0, 1)),
    amount    INTEGER NOT NULL,
    by_agency INTEGER NOT NULL CHECK (by_agency IN (0, 1)),
    by_source INTEGER NOT NULL CHECK (by_source IN (0, 1)),
    revealed  INTEGER NOT NULL CHECK (revealed IN (0, 1))
) STRICT;

CREATE TABLE criterion (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    ranking  INTEGER NOT NULL REFERENCES ranking (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    points   INTEGER NOT NULL,
    swing    INTEGER NOT NULL,
    anchor1  TEXT NOT NULL,
    anchor2  TEXT NOT NULL,
    anchor3  TEXT NOT NULL,
    anchor4  TEXT NOT NULL,
    anchor5  TEXT NOT NULL
) STRICT;

-- Ratio is 1 to 9 where criterion a is that many times as important as b, -2 to -9 where b is.
CREATE TABLE judgement (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    ranking INTEGER NOT NULL REFERENCES ranking (id) DEFERRABLE INITIALLY DEFERRED,
    a       INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    b       INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    ratio   INTEGER NOT NULL
) STRICT;

CREATE TABLE scorer (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    ranking  INTEGER NOT NULL REFERENCES ranking (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    office   TEXT NOT NULL,
    absent   INTEGER NOT NULL CHECK (absent IN (0, 1))
) STRICT;

CREATE TABLE candidate (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    ranking  INTEGER NOT NULL REFERENCES ranking (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    line     INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    name     TEXT NOT NULL,
    agency   INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    cost     INTEGER NOT NULL,
    locked   TEXT NOT NULL,
    reason   TEXT NOT NULL
) STRICT;

CREATE TABLE score (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    scorer    INTEGER NOT NULL REFERENCES scorer (id) DEFERRABLE INITIALLY DEFERRED,
    criterion INTEGER NOT NULL REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    value     INTEGER NOT NULL
) STRICT;
CREATE INDEX score_candidate ON score (candidate);

CREATE TABLE condition (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    other     INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    tie       TEXT NOT NULL
) STRICT;

CREATE TABLE override (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    ranking   INTEGER NOT NULL REFERENCES ranking (id) DEFERRABLE INITIALLY DEFERRED,
    slot      INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency    INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    candidate INTEGER NOT NULL REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    move      TEXT NOT NULL,
    over      INTEGER REFERENCES candidate (id) DEFERRABLE INITIALLY DEFERRED,
    reason    TEXT NOT NULL
) STRICT;

CREATE TABLE succession (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    line      INTEGER NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    successor INTEGER NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    refused   INTEGER NOT NULL CHECK (refused IN (0, 1))
) STRICT;

-- Panel is JSON.
CREATE TABLE kept_panel (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    panel    TEXT NOT NULL CHECK (json_valid(panel))
) STRICT;

CREATE TABLE scenario (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;

-- What a trial changes: "budget" at (line, fund, stage, year), "ceiling" at (agency, fund, year), "points" of a criterion.
CREATE TABLE trial (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    scenario   INTEGER NOT NULL REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    changes    TEXT NOT NULL,
    line       INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    agency     INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    fund       INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    criterion  INTEGER REFERENCES criterion (id) DEFERRABLE INITIALLY DEFERRED,
    stage      INTEGER NOT NULL,
    year       INTEGER NOT NULL,
    had        INTEGER NOT NULL CHECK (had IN (0, 1)),
    was        INTEGER NOT NULL,
    amount     INTEGER NOT NULL,
    was_points INTEGER NOT NULL,
    points     INTEGER NOT NULL
) STRICT;
