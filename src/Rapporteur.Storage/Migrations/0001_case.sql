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

-- Append-only: a decision is taken back by a later one, whose id is then noted in undone_by; nothing else is ever changed.
CREATE TABLE judgement (
  id        TEXT PRIMARY KEY,
  kind      TEXT NOT NULL,
  target    TEXT NOT NULL,
  value     TEXT NOT NULL,
  who       TEXT NOT NULL,
  made      TEXT NOT NULL,
  comment   TEXT,
  undone_by TEXT REFERENCES judgement (id)
);
CREATE INDEX judgement_by_target ON judgement (target);

-- Folded words only (Search/Folding.cs), so every byte that is not a blank belongs to a word; the text itself stays in body.
CREATE VIRTUAL TABLE words USING fts5 (folded, content='', tokenize='ascii');
