-- What is said about lines after each quarter, and from which shares on things go as they should.
CREATE TABLE evaluation (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    line      INTEGER NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    year      INTEGER NOT NULL,
    quarter   INTEGER NOT NULL,
    obstacle  TEXT NOT NULL,
    driver    TEXT NOT NULL,
    next_step TEXT NOT NULL
) STRICT;

CREATE TABLE thresholds (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    good      INTEGER NOT NULL,
    attention INTEGER NOT NULL
) STRICT;
