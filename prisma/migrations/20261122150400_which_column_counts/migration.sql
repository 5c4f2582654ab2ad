-- A jury says which of its two columns counts before it sees either.
CREATE TYPE "ScoreColumn" AS ENUM ('raw', 'adjusted');

ALTER TABLE "panel" ADD COLUMN "counting" "ScoreColumn" NOT NULL DEFAULT 'raw';
ALTER TABLE "panel" ADD COLUMN "counting_by" UUID;
ALTER TABLE "panel" ADD COLUMN "counting_at" TIMESTAMPTZ(3);
ALTER TABLE "panel" ADD CONSTRAINT panel_counting_is_signed CHECK ((counting_by IS NULL) = (counting_at IS NULL));
ALTER TABLE "panel" ADD CONSTRAINT panel_counts_raw_unless_said CHECK (counting = 'raw' OR counting_at IS NOT NULL);

-- Once the scores are open, nobody turns to the column that suits them, whoever writes.
CREATE FUNCTION refuse_late_counting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the scores of panel % are open', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER panel_counts_what_was_said BEFORE UPDATE ON panel
  FOR EACH ROW WHEN (OLD.opened_at IS NOT NULL
    AND (NEW.counting, NEW.counting_by, NEW.counting_at) IS DISTINCT FROM (OLD.counting, OLD.counting_by, OLD.counting_at))
  EXECUTE FUNCTION refuse_late_counting();
