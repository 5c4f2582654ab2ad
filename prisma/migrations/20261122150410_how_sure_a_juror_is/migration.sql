-- A juror says how sure they are, and sees how long they took.
ALTER TABLE "review" ADD COLUMN "confidence" INTEGER;
ALTER TABLE "review" ADD COLUMN "seconds_spent" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "review" ADD CONSTRAINT review_confidence_has_three_words CHECK (confidence BETWEEN 1 AND 3);
ALTER TABLE "review" ADD CONSTRAINT review_time_does_not_go_back CHECK (seconds_spent >= 0);

-- How sure they were is sealed with the rest.
CREATE OR REPLACE FUNCTION refuse_broken_review_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.stage, NEW.comment, NEW.confidence, NEW.digest, NEW.submitted_at, NEW.juror_id, NEW.application_id)
    IS DISTINCT FROM (OLD.stage, OLD.comment, OLD.confidence, OLD.digest, OLD.submitted_at, OLD.juror_id, OLD.application_id) THEN
    RAISE EXCEPTION 'review % is sealed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
