-- What is proposed in an intake, by whom, and the answer to it. A proposal that was merged points to the one that it went into, one that was carried to
-- that of the earlier intake.
CREATE TABLE intake (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    theme     TEXT NOT NULL,
    mission   INTEGER REFERENCES mission (id) DEFERRABLE INITIALLY DEFERRED,
    focus     TEXT NOT NULL,
    begins    TEXT NOT NULL,
    ends      TEXT NOT NULL,
    year      INTEGER NOT NULL,
    quota     INTEGER NOT NULL,
    carries   INTEGER REFERENCES intake (id) DEFERRABLE INITIALLY DEFERRED,
    concluded INTEGER NOT NULL
) STRICT;

CREATE TABLE help_kind (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL
) STRICT;

CREATE TABLE submission (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    intake      INTEGER NOT NULL REFERENCES intake (id) DEFERRABLE INITIALLY DEFERRED,
    number      INTEGER NOT NULL,
    actor       INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    help        INTEGER NOT NULL REFERENCES help_kind (id) DEFERRABLE INITIALLY DEFERRED,
    text        TEXT NOT NULL,
    quantity    TEXT NOT NULL,
    unit        TEXT NOT NULL,
    amount      INTEGER NOT NULL,
    place       TEXT NOT NULL,
    sector      TEXT NOT NULL,
    source      TEXT NOT NULL,
    priority    INTEGER NOT NULL,
    state       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    cost        INTEGER NOT NULL,
    year        INTEGER NOT NULL,
    agency      INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    line        INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into INTEGER REFERENCES submission (id) DEFERRABLE INITIALLY DEFERRED,
    carried     INTEGER REFERENCES submission (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
