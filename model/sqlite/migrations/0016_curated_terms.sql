-- What applicants were held against when a list was fixed, as JSON. Lists that were fixed before have none.
ALTER TABLE curated_list ADD COLUMN terms TEXT NOT NULL DEFAULT '';
