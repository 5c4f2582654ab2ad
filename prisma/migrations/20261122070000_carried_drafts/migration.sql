-- The questionnaire that a draft was carried over from, until one of its writers has closed the note that says so.
ALTER TABLE "application" ADD COLUMN "carried_from" UUID;
