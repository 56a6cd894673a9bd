-- Registers of actors and gazetteers that analysts bring into the case: evidence beside the reports, replaced as a whole by a file of the same name.

CREATE TABLE reference_file (
  number   INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  sha256   TEXT NOT NULL,
  entries  INTEGER NOT NULL,
  taken_in TEXT NOT NULL
);

CREATE TABLE register_entry (
  id   TEXT PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES reference_file (number),
  name TEXT NOT NULL,
  json TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE place (
  id   INTEGER PRIMARY KEY,
  file INTEGER NOT NULL REFERENCES reference_file (number),
  json TEXT NOT NULL
);

-- Every spelling of every place, folded as search folds words.
CREATE TABLE place_name (
  folded TEXT NOT NULL,
  place  INTEGER NOT NULL REFERENCES place (id),
  PRIMARY KEY (folded, place)
) WITHOUT ROWID;
CREATE INDEX place_name_by_place ON place_name (place);
