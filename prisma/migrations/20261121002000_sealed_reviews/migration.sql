-- A draft keeps a comment typed before its points; a juror may turn an invitation down; two tabs on one review are told.
ALTER TABLE score ALTER COLUMN points DROP NOT NULL;
ALTER TABLE review ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN saved_at TIMESTAMPTZ(3);
ALTER TABLE juror ADD COLUMN declined_at TIMESTAMPTZ(3);
ALTER TABLE juror ADD CONSTRAINT juror_answers_once CHECK (accepted_at IS NULL OR declined_at IS NULL);
ALTER TABLE decision ADD CONSTRAINT decision_reserve_counts_from_one CHECK (reserve_rank >= 1);

-- A review handed in is sealed: its words, its points and its digest cannot change, whoever writes. Who may read it can.
CREATE FUNCTION refuse_broken_review_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.stage, NEW.comment, NEW.digest, NEW.submitted_at, NEW.juror_id, NEW.application_id)
    IS DISTINCT FROM (OLD.stage, OLD.comment, OLD.digest, OLD.submitted_at, OLD.juror_id, OLD.application_id) THEN
    RAISE EXCEPTION 'review % is sealed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_stays_sealed BEFORE UPDATE ON review
  FOR EACH ROW WHEN (OLD.stage = 'submitted') EXECUTE FUNCTION refuse_broken_review_seal();

CREATE FUNCTION refuse_score_of_sealed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM review WHERE id IN (OLD.review_id, NEW.review_id) AND stage = 'submitted') THEN
    RAISE EXCEPTION 'the review of this score is sealed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER score_stays_sealed BEFORE INSERT OR UPDATE OR DELETE ON score
  FOR EACH ROW EXECUTE FUNCTION refuse_score_of_sealed_review();
