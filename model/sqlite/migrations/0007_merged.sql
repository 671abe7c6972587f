-- What was done on a copy of the file that had gone its own way and was brought in later: where it came from, as JSON; '' for what was done here.
ALTER TABLE journal ADD COLUMN merged TEXT NOT NULL DEFAULT '' CHECK (merged = '' OR json_valid(merged));
