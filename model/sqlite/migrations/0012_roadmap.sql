-- The roadmap: groups, themes and years, what sources say of them, the credits that banks gave, and the money that goes into it.
CREATE TABLE road_group (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    actor    INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE road_theme (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL
) STRICT;

CREATE TABLE road_phase (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    theme     INTEGER NOT NULL REFERENCES road_theme (id) DEFERRABLE INITIALLY DEFERRED,
    year      INTEGER NOT NULL,
    name      TEXT NOT NULL,
    criterion TEXT NOT NULL,
    threshold TEXT NOT NULL
) STRICT;

-- What a source says of a group in a phase on a day. Several may stand for one group and phase.
CREATE TABLE road_standing (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    road_group INTEGER NOT NULL REFERENCES road_group (id) DEFERRABLE INITIALLY DEFERRED,
    phase      INTEGER NOT NULL REFERENCES road_phase (id) DEFERRABLE INITIALLY DEFERRED,
    day        TEXT NOT NULL,
    source     TEXT NOT NULL,
    status     TEXT NOT NULL,
    value      TEXT NOT NULL,
    evidence   TEXT NOT NULL,
    assessor   TEXT NOT NULL,
    reason     TEXT NOT NULL
) STRICT;

CREATE TABLE road_milestone (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    road_group INTEGER NOT NULL REFERENCES road_group (id) DEFERRABLE INITIALLY DEFERRED,
    bank       TEXT NOT NULL,
    credit     INTEGER NOT NULL,
    day        TEXT NOT NULL,
    evidence   TEXT NOT NULL
) STRICT;

CREATE TABLE road_budget (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    theme  INTEGER NOT NULL REFERENCES road_theme (id) DEFERRABLE INITIALLY DEFERRED,
    year   INTEGER NOT NULL,
    line   INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    amount INTEGER NOT NULL
) STRICT;

-- What a group received from a budget; fit says whether it is as specified: "yes", "no", or empty where nobody has looked.
CREATE TABLE road_receipt (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    road_budget INTEGER NOT NULL REFERENCES road_budget (id) DEFERRABLE INITIALLY DEFERRED,
    road_group  INTEGER NOT NULL REFERENCES road_group (id) DEFERRABLE INITIALLY DEFERRED,
    day         TEXT NOT NULL,
    what        TEXT NOT NULL,
    fit         TEXT NOT NULL,
    evidence    TEXT NOT NULL
) STRICT;
