-- A day that was closed: nothing that still waits on it is expected any more. 0 is open.
ALTER TABLE day ADD COLUMN closed INTEGER NOT NULL DEFAULT 0;
