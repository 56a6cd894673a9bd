-- A case: reports as they came, what the engine read in them, what analysts decided. All else is derived from these.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Never updated. number is the order of intake.
CREATE TABLE report (
  number          INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  sha256          TEXT NOT NULL,
  origin          TEXT NOT NULL,
  place           TEXT NOT NULL,
  title           TEXT,
  publisher       TEXT,
  author          TEXT,
  published_from  TEXT,
  published_to    TEXT,
  published_basis TEXT,
  taken_in        TEXT NOT NULL,
  tool            TEXT NOT NULL
);

-- Apart from report, so that lists of reports do not drag the texts through memory. text is UTF-8.
CREATE TABLE body (
  report   INTEGER PRIMARY KEY REFERENCES report (number),
  text     BLOB NOT NULL,
  original BLOB NOT NULL
);

-- What an engine version read in a report, as JSON; the one written last counts.
CREATE TABLE reading (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  report INTEGER NOT NULL REFERENCES report (number),
  engine TEXT NOT NULL,
  json   BLOB NOT NULL,
  UNIQUE (report, engine)
);
CREATE INDEX reading_by_report ON reading (report, number);

-- Further intakes of a text that is held: who else carries it. place tells one from another; origin is for people.
CREATE TABLE carrier (
  number          INTEGER PRIMARY KEY,
  report          INTEGER NOT NULL REFERENCES report (number),
  place           TEXT NOT NULL,
  origin          TEXT NOT NULL,
  publisher       TEXT,
  published_from  TEXT,
  published_to    TEXT,
  published_basis TEXT,
  taken_in        TEXT NOT NULL,
  UNIQUE (report, place)
);

-- What analysts decided; append-only: a later decision about the same things takes the place of an earlier one.
CREATE TABLE judgement (
  number  INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  kind    TEXT NOT NULL,
  subject TEXT NOT NULL,
  other   TEXT,
  analyst TEXT NOT NULL,
  at      TEXT NOT NULL,
  comment TEXT
);
CREATE INDEX judgement_by_subject ON judgement (subject);
CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement BEGIN SELECT raise(ABORT, 'judgements are never changed'); END;
CREATE TRIGGER judgement_remains BEFORE DELETE ON judgement BEGIN SELECT raise(ABORT, 'judgements are never removed'); END;

-- Folded words only (Search/FoldedText.cs), so every byte that is not a blank belongs to a word; the text itself stays in body.
CREATE VIRTUAL TABLE words USING fts5 (folded, content='', tokenize='ascii');
