-- A call counts its saves, so that two coordinators writing it are told.
ALTER TABLE call ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
ALTER TABLE call ALTER COLUMN revision DROP DEFAULT;

-- What the coalition publishes is said in French first.
ALTER TABLE call ADD CONSTRAINT call_told_in_french CHECK (title ? 'fr' AND purpose ? 'fr' AND rules ? 'fr');
ALTER TABLE criterion ADD CONSTRAINT criterion_told_in_french CHECK (name ? 'fr');
ALTER TABLE question ADD CONSTRAINT question_told_in_french CHECK (label ? 'fr');
