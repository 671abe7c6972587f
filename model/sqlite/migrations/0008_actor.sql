-- Whoever proposes, is brought on or receives: small businesses, craftsmen, groups.
CREATE TABLE actor (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    name        TEXT NOT NULL,
    trade       TEXT NOT NULL,
    affiliation TEXT NOT NULL,
    village     TEXT NOT NULL,
    district    TEXT NOT NULL,
    contact     TEXT NOT NULL
) STRICT;
