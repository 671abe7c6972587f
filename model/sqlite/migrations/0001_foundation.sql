-- What the file says about itself: "id" is drawn when the file is made and goes with every copy of it.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE migration (
    version INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    program TEXT NOT NULL
) STRICT;

-- One row for each act, in order. Nothing in it is ever changed. Slot, agency and undoes are 0 where there is none; they are no foreign keys,
-- because the journal also remembers what is gone. Changes is JSON as text, or, where it is long, compressed (see the package comment).
CREATE TABLE journal (
    seq      INTEGER PRIMARY KEY CHECK (seq > 0),
    at       INTEGER NOT NULL,
    operator TEXT NOT NULL,
    act      TEXT NOT NULL,
    slot     INTEGER NOT NULL,
    agency   INTEGER NOT NULL,
    speaker  TEXT NOT NULL,
    elapsed  INTEGER NOT NULL,
    reason   TEXT NOT NULL,
    undoes   INTEGER NOT NULL CHECK (undoes >= 0 AND undoes < seq),
    changes  ANY NOT NULL CHECK (typeof(changes) IN ('text', 'blob'))
) STRICT;

-- The hashes of the RFC 6962 tree over the journal, in the order in which they are completed.
CREATE TABLE tree (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- From here on the records as they stand now, one table a kind. NULL is no reference, and a quarter for which nothing is given.

CREATE TABLE region (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    name        TEXT NOT NULL,
    government  TEXT NOT NULL,
    office      TEXT NOT NULL,
    address     TEXT NOT NULL,
    place       TEXT NOT NULL,
    zone        TEXT NOT NULL,
    year        INTEGER NOT NULL,
    period_from INTEGER NOT NULL,
    period_to   INTEGER NOT NULL
) STRICT;

CREATE TABLE official (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    office   TEXT NOT NULL,
    name     TEXT NOT NULL,
    rank     TEXT NOT NULL,
    nip      TEXT NOT NULL,
    role     TEXT NOT NULL
) STRICT;

CREATE TABLE mission (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    number INTEGER NOT NULL,
    text   TEXT NOT NULL
) STRICT;

CREATE TABLE agency (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    code     TEXT NOT NULL,
    name     TEXT NOT NULL,
    short    TEXT NOT NULL,
    head     TEXT NOT NULL
) STRICT;

CREATE TABLE sub_unit (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    agency INTEGER NOT NULL REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    code   TEXT NOT NULL,
    name   TEXT NOT NULL
) STRICT;

CREATE TABLE fund (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    code    TEXT NOT NULL,
    name    TEXT NOT NULL,
    outside INTEGER NOT NULL CHECK (outside IN (0, 1))
) STRICT;

CREATE TABLE ceiling (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    agency INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    fund   INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    year   INTEGER NOT NULL,
    amount INTEGER NOT NULL
) STRICT;

CREATE TABLE line (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    agency       INTEGER NOT NULL REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    sub_unit     INTEGER REFERENCES sub_unit (id) DEFERRABLE INITIALLY DEFERRED,
    parent       INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    year         INTEGER NOT NULL,
    level        INTEGER NOT NULL,
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    mission      INTEGER REFERENCES mission (id) DEFERRABLE INITIALLY DEFERRED,
    priority     TEXT NOT NULL,
    location     TEXT NOT NULL,
    target_group TEXT NOT NULL
) STRICT;
CREATE INDEX line_agency ON line (agency);
CREATE INDEX line_parent ON line (parent);

CREATE TABLE indicator (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    line          INTEGER NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    text          TEXT NOT NULL,
    unit          TEXT NOT NULL,
    baseline      TEXT NOT NULL,
    baseline_year INTEGER NOT NULL,
    direction     TEXT NOT NULL,
    formula       TEXT NOT NULL,
    source        TEXT NOT NULL,
    owner         TEXT NOT NULL
) STRICT;
CREATE INDEX indicator_line ON indicator (line);

-- Stages are numbers: 10 rencana, 20 usulan, 30 hasil, 40 ditetapkan, 41 to 139 the changes of the budget year, 200 realisasi.
CREATE TABLE target (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    indicator INTEGER NOT NULL REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    stage     INTEGER NOT NULL,
    year      INTEGER NOT NULL,
    value     TEXT NOT NULL,
    quarter1  TEXT,
    quarter2  TEXT,
    quarter3  TEXT,
    quarter4  TEXT
) STRICT;
CREATE INDEX target_indicator ON target (indicator);

-- Money is in sen, 1/100 rupiah.
CREATE TABLE budget (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    line     INTEGER NOT NULL REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    fund     INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    stage    INTEGER NOT NULL,
    year     INTEGER NOT NULL,
    amount   INTEGER NOT NULL,
    quarter1 INTEGER,
    quarter2 INTEGER,
    quarter3 INTEGER,
    quarter4 INTEGER
) STRICT;
CREATE INDEX budget_line ON budget (line);

CREATE TABLE meeting (
    id     INTEGER PRIMARY KEY CHECK (id > 0),
    title  TEXT NOT NULL,
    year   INTEGER NOT NULL,
    number TEXT NOT NULL,
    place  TEXT NOT NULL,
    base   INTEGER NOT NULL
) STRICT;

CREATE TABLE day (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    meeting      INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    date         TEXT NOT NULL,
    start_minute INTEGER NOT NULL,
    end_minute   INTEGER NOT NULL
) STRICT;

CREATE TABLE slot (
    id           INTEGER PRIMARY KEY CHECK (id > 0),
    day          INTEGER NOT NULL REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    purpose      TEXT NOT NULL,
    agency       INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    title        TEXT NOT NULL,
    presenter    TEXT NOT NULL,
    presentation INTEGER NOT NULL,
    discussion   INTEGER NOT NULL,
    reply        INTEGER NOT NULL,
    began        INTEGER NOT NULL,
    ended        INTEGER NOT NULL,
    memo         TEXT NOT NULL
) STRICT;

CREATE TABLE participant (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    day      INTEGER NOT NULL REFERENCES day (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    office   TEXT NOT NULL,
    agency   INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    presence TEXT NOT NULL,
    deputy   TEXT NOT NULL,
    arrived  INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    slot    INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency  INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker TEXT NOT NULL,
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    slot    INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency  INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker TEXT NOT NULL,
    at      INTEGER NOT NULL,
    line    INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL,
    reason  TEXT NOT NULL
) STRICT;

CREATE TABLE directive (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    slot      INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency    INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    line      INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    text      TEXT NOT NULL,
    owner     TEXT NOT NULL,
    due       TEXT NOT NULL,
    state     TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    slot      INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency    INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker   TEXT NOT NULL,
    at        INTEGER NOT NULL,
    indicator INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    text      TEXT NOT NULL,
    value     TEXT NOT NULL,
    source    TEXT NOT NULL
) STRICT;

CREATE TABLE correction (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    slot       INTEGER REFERENCES slot (id) DEFERRABLE INITIALLY DEFERRED,
    agency     INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    speaker    TEXT NOT NULL,
    at         INTEGER NOT NULL,
    line       INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    indicator  INTEGER REFERENCES indicator (id) DEFERRABLE INITIALLY DEFERRED,
    fund       INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    stage      INTEGER NOT NULL,
    year       INTEGER NOT NULL,
    field      TEXT NOT NULL,
    old_amount INTEGER NOT NULL,
    new_amount INTEGER NOT NULL,
    old_text   TEXT NOT NULL,
    new_text   TEXT NOT NULL,
    reason     TEXT NOT NULL
) STRICT;

CREATE TABLE moment (
    id   INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL,
    seq  INTEGER NOT NULL,
    at   INTEGER NOT NULL
) STRICT;

CREATE TABLE issue (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    meeting     INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    version     INTEGER NOT NULL,
    at          INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    size        INTEGER NOT NULL,
    root        TEXT NOT NULL,
    overrides   TEXT NOT NULL
) STRICT;
