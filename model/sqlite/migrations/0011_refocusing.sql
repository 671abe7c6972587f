-- Sheets that turn a budget round within its year, and their units: what each gives up and gets, in sen. Months and volumes are texts as written.
CREATE TABLE refocusing (
    id       INTEGER PRIMARY KEY CHECK (id > 0),
    position INTEGER NOT NULL,
    name     TEXT NOT NULL,
    year     INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    base     INTEGER NOT NULL,
    balance  TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;

CREATE TABLE refocus_unit (
    id            INTEGER PRIMARY KEY CHECK (id > 0),
    refocusing    INTEGER NOT NULL REFERENCES refocusing (id) DEFERRABLE INITIALLY DEFERRED,
    position      INTEGER NOT NULL,
    bunch         TEXT NOT NULL,
    name          TEXT NOT NULL,
    agency        INTEGER REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
    line          INTEGER REFERENCES line (id) DEFERRABLE INITIALLY DEFERRED,
    fund          INTEGER REFERENCES fund (id) DEFERRABLE INITIALLY DEFERRED,
    amount_before INTEGER NOT NULL,
    cut           INTEGER NOT NULL,
    added         INTEGER NOT NULL,
    months_before TEXT NOT NULL,
    months_after  TEXT NOT NULL,
    beneficiary   TEXT NOT NULL,
    volume_before TEXT NOT NULL,
    volume_after  TEXT NOT NULL,
    volume_unit   TEXT NOT NULL,
    reason        TEXT NOT NULL,
    state         TEXT NOT NULL
) STRICT;
