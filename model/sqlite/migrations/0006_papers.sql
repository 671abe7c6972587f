-- The papers and what becomes of them: wording of the secretariat's own, findings let pass, versions opened again, the form of the papers, who was given
-- what, and copies that came back signed.

ALTER TABLE agency ADD COLUMN email TEXT NOT NULL DEFAULT '';

CREATE TABLE redraft (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    meeting   INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    paragraph TEXT NOT NULL,
    source    TEXT NOT NULL,
    text      TEXT NOT NULL
) STRICT;

CREATE TABLE pass (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    finding TEXT NOT NULL,
    agency  INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    slot    INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    subject TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT;

CREATE TABLE reopening (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    issue  INTEGER NOT NULL REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
    at     INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Margins are tenths of millimetres, sizes tenths of points, spacing hundredths; logo is a PNG in base64.
CREATE TABLE paper_form (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    sheet         TEXT NOT NULL,
    margin_top    INTEGER NOT NULL,
    margin_right  INTEGER NOT NULL,
    margin_bottom INTEGER NOT NULL,
    margin_left   INTEGER NOT NULL,
    text_size     INTEGER NOT NULL,
    spacing       INTEGER NOT NULL,
    font          TEXT NOT NULL,
    logo          TEXT NOT NULL,
    anchor        TEXT NOT NULL,
    parts         TEXT NOT NULL
) STRICT;

CREATE TABLE paper_sentence (
    id   INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE handover (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    issue     INTEGER REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
    agency    INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    recipient TEXT NOT NULL,
    papers    TEXT NOT NULL,
    means     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    given_by  TEXT NOT NULL,
    note      TEXT NOT NULL,
    message   TEXT NOT NULL,
    state     TEXT NOT NULL,
    answer    TEXT NOT NULL
) STRICT;

CREATE TABLE signed_copy (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    issue       INTEGER NOT NULL REFERENCES issue (id) DEFERRABLE INITIALLY DEFERRED,
    name        TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    electronic  INTEGER NOT NULL CHECK (electronic IN (0, 1)),
    at          INTEGER NOT NULL,
    received_by TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    host     TEXT NOT NULL,
    port     INTEGER NOT NULL,
    security TEXT NOT NULL,
    user     TEXT NOT NULL,
    sender   TEXT NOT NULL,
    roots    TEXT NOT NULL,
    subject  TEXT NOT NULL,
    body     TEXT NOT NULL
) STRICT;

-- Bytes that records name by their SHA-256 (hex): no part of the journal, which holds the name.
CREATE TABLE blob (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    data   BLOB NOT NULL
) STRICT;
