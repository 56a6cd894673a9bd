-- Lines of listings, derived from a case and made anew whenever the case has changed. Nothing here is truth: the file may be deleted.
CREATE TABLE cut (
  number    INTEGER PRIMARY KEY,
  name      TEXT NOT NULL UNIQUE,
  signature TEXT NOT NULL,
  used      TEXT NOT NULL
);

-- place is the line's place in its listing; only_for is the type that has to be asked for, or NULL.
CREATE TABLE line (
  cut      INTEGER NOT NULL,
  kind     INTEGER NOT NULL,
  place    INTEGER NOT NULL,
  first    INTEGER,
  last     INTEGER,
  timeline INTEGER NOT NULL,
  only_for TEXT,
  json     BLOB NOT NULL
);

-- Holds all that filters ask for, so that lines which do not fit are never read.
CREATE UNIQUE INDEX line_in_order ON line (cut, kind, place, only_for, timeline, first, last);

CREATE TABLE value (
  number INTEGER PRIMARY KEY,
  facet  INTEGER NOT NULL,
  folded TEXT NOT NULL
);

CREATE TABLE facet (
  cut   INTEGER NOT NULL,
  kind  INTEGER NOT NULL,
  value INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (cut, kind, value, place)
) WITHOUT ROWID;
