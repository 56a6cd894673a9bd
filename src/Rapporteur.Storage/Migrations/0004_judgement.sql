-- Of a correction the field and what is set in it; where the subject and the other stand in their reports, so that they are found again
-- after another reading.
ALTER TABLE judgement ADD COLUMN field TEXT;
ALTER TABLE judgement ADD COLUMN value TEXT;
ALTER TABLE judgement ADD COLUMN anchor TEXT;
ALTER TABLE judgement ADD COLUMN other_anchor TEXT;
