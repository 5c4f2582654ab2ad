-- A sealed review whose juror is barred from its file is set aside: it keeps its words, its points and its digest, and counts
-- no more; it counts again when the bar is lifted. Neither happens once the jury has decided.
CREATE OR REPLACE FUNCTION refuse_broken_review_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.juror_id, NEW.application_id, NEW.panel_id) IS DISTINCT FROM (OLD.juror_id, OLD.application_id, OLD.panel_id)
    OR NEW.stage NOT IN ('submitted', 'recused')
    OR (NEW.stage <> OLD.stage AND EXISTS (SELECT 1 FROM panel p WHERE p.id = OLD.panel_id AND p.stage = 'decided'))
    OR ((NEW.comment, NEW.confidence, NEW.digest, NEW.submitted_at)
        IS DISTINCT FROM (OLD.comment, OLD.confidence, OLD.digest, OLD.submitted_at)
      AND (NEW.digest = OLD.digest OR NEW.stage <> 'submitted'
        OR NOT EXISTS (SELECT 1 FROM review_version v WHERE v.review_id = OLD.id AND v.digest = OLD.digest)
        OR EXISTS (SELECT 1 FROM panel p WHERE p.id = OLD.panel_id AND p.stage = 'decided'))) THEN
    RAISE EXCEPTION 'review % is sealed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER review_stays_sealed ON review;
CREATE TRIGGER review_stays_sealed BEFORE UPDATE ON review
  FOR EACH ROW WHEN (OLD.digest IS NOT NULL) EXECUTE FUNCTION refuse_broken_review_seal();

CREATE OR REPLACE FUNCTION refuse_score_of_sealed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM review r WHERE r.id IN (OLD.review_id, NEW.review_id) AND r.digest IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM review_version v WHERE v.review_id = r.id AND v.digest = r.digest)) THEN
    RAISE EXCEPTION 'the review of this score is sealed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
