-- What another reader proposed for a report, as JSON of a reading, with what was refused; of one model the newest counts.
CREATE TABLE suggestion (
  number  INTEGER PRIMARY KEY AUTOINCREMENT,
  report  INTEGER NOT NULL REFERENCES report (number),
  model   TEXT NOT NULL,
  made    TEXT NOT NULL,
  json    BLOB NOT NULL,
  refused TEXT NOT NULL,
  UNIQUE (report, model)
);
