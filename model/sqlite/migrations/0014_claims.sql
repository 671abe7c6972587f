-- Of a figure that was said aloud: its unit, the day or period it is of, what exactly it counts, and the directive to find its source.
ALTER TABLE claim ADD COLUMN unit TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN dated TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN definition TEXT NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN task INTEGER REFERENCES directive (id) DEFERRABLE INITIALLY DEFERRED;
