-- The intake whose proposals a ranking puts in order, and the proposal that a candidate is.
ALTER TABLE ranking ADD COLUMN intake INTEGER REFERENCES intake (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE candidate ADD COLUMN submission INTEGER REFERENCES submission (id) DEFERRABLE INITIALLY DEFERRED;
