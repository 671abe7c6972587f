-- Groups of actors that are brought on: who applies, what was found of them, who was chosen, and what became of it month by month.
CREATE TABLE cohort (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    begins     TEXT NOT NULL,
    ends       TEXT NOT NULL,
    capacity   INTEGER NOT NULL,
    note       TEXT NOT NULL
) STRICT;

CREATE TABLE requirement (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    cohort     INTEGER NOT NULL REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    position   INTEGER NOT NULL,
    name       TEXT NOT NULL,
    gate       INTEGER NOT NULL CHECK (gate IN (0, 1)),
    points     INTEGER NOT NULL,
    lowest     INTEGER NOT NULL,
    highest    INTEGER NOT NULL,
    evidence   TEXT NOT NULL
) STRICT;
CREATE INDEX requirement_cohort ON requirement (cohort);

CREATE TABLE quota (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    cohort     INTEGER NOT NULL REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    grouping   TEXT NOT NULL,
    value      TEXT NOT NULL,
    least      INTEGER NOT NULL,
    capped     INTEGER NOT NULL CHECK (capped IN (0, 1)),
    most       INTEGER NOT NULL
) STRICT;
CREATE INDEX quota_cohort ON quota (cohort);

CREATE TABLE applicant (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    cohort      INTEGER NOT NULL REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    actor       INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    forcing     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    tie         TEXT NOT NULL,
    tie_reason  TEXT NOT NULL,
    next_cohort INTEGER REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    next_text   TEXT NOT NULL
) STRICT;
CREATE INDEX applicant_cohort ON applicant (cohort);
CREATE INDEX applicant_actor ON applicant (actor);
CREATE INDEX applicant_next ON applicant (next_cohort);

CREATE TABLE assessment (
    id          INTEGER PRIMARY KEY CHECK (id > 0),
    applicant   INTEGER NOT NULL REFERENCES applicant (id) DEFERRABLE INITIALLY DEFERRED,
    requirement INTEGER NOT NULL REFERENCES requirement (id) DEFERRABLE INITIALLY DEFERRED,
    met         INTEGER NOT NULL CHECK (met IN (0, 1)),
    mark        INTEGER NOT NULL,
    evidence    TEXT NOT NULL,
    found_on    TEXT NOT NULL,
    assessor    TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_applicant ON assessment (applicant);
CREATE INDEX assessment_requirement ON assessment (requirement);

CREATE TABLE curated_list (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    cohort     INTEGER NOT NULL REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
    number     INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    capacity   INTEGER NOT NULL,
    note       TEXT NOT NULL
) STRICT;
CREATE INDEX curated_list_cohort ON curated_list (cohort);

CREATE TABLE curated (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    list       INTEGER NOT NULL REFERENCES curated_list (id) DEFERRABLE INITIALLY DEFERRED,
    applicant  INTEGER NOT NULL REFERENCES applicant (id) DEFERRABLE INITIALLY DEFERRED,
    place      INTEGER NOT NULL,
    name       TEXT NOT NULL,
    chosen     INTEGER NOT NULL CHECK (chosen IN (0, 1)),
    rank       INTEGER NOT NULL,
    score      TEXT NOT NULL,
    why        TEXT NOT NULL,
    reason     TEXT NOT NULL,
    next       TEXT NOT NULL
) STRICT;
CREATE INDEX curated_list_entry ON curated (list);
CREATE INDEX curated_applicant ON curated (applicant);

CREATE TABLE month_report (
    id         INTEGER PRIMARY KEY CHECK (id > 0),
    applicant  INTEGER NOT NULL REFERENCES applicant (id) DEFERRABLE INITIALLY DEFERRED,
    month      TEXT NOT NULL,
    text       TEXT NOT NULL,
    value      TEXT NOT NULL,
    unit       TEXT NOT NULL,
    evidence   TEXT NOT NULL
) STRICT;
CREATE INDEX month_report_applicant ON month_report (applicant);
