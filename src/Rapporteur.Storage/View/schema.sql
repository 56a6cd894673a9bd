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
  id       TEXT NOT NULL,
  first    INTEGER,
  last     INTEGER,
  timeline INTEGER NOT NULL,
  only_for TEXT,
  json     BLOB NOT NULL
);

-- Holds all that filters ask for, so that lines which do not fit are never read.
CREATE UNIQUE INDEX line_in_order ON line (cut, kind, place, only_for, timeline, first, last);

CREATE INDEX line_by_id ON line (cut, id, kind);

-- How many lines a listing has, and how many of them stand in the timeline, without those of a type that has to be asked for.
CREATE TABLE total (
  cut      INTEGER NOT NULL,
  kind     INTEGER NOT NULL,
  lines    INTEGER NOT NULL,
  timeline INTEGER NOT NULL,
  PRIMARY KEY (cut, kind)
) WITHOUT ROWID;

-- What is kept of incidents, actors, disputes and reports beside their lines.
CREATE TABLE detail (
  cut  INTEGER NOT NULL,
  id   TEXT NOT NULL,
  json BLOB NOT NULL
);

CREATE UNIQUE INDEX detail_by_id ON detail (cut, id);

-- What else leads to a detail.
CREATE TABLE alias (
  cut   INTEGER NOT NULL,
  alias TEXT NOT NULL,
  id    TEXT NOT NULL,
  PRIMARY KEY (cut, alias)
) WITHOUT ROWID;

-- The days on which a relation holds, as far as the reports tell; last is NULL where they tell of no end.
CREATE TABLE standing (
  cut   INTEGER NOT NULL,
  place INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last  INTEGER
);

CREATE INDEX standing_by_cut ON standing (cut, place, first, last);

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

-- Questions for analysts, weightiest first.
CREATE TABLE question (
  cut   INTEGER NOT NULL,
  place INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  key   TEXT NOT NULL,
  json  BLOB NOT NULL,
  PRIMARY KEY (cut, place)
) WITHOUT ROWID;

CREATE INDEX question_by_kind ON question (cut, kind, place);
CREATE INDEX question_by_key ON question (cut, key);

CREATE INDEX line_by_day ON line (cut, kind, first, last);
CREATE INDEX value_by_word ON value (facet, folded);
