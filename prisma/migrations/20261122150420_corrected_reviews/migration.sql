-- A sealed review may be corrected, with a reason: what it was is kept first, as it was.
CREATE TABLE "review_version" (
    "review_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "comment" TEXT NOT NULL,
    "confidence" INTEGER,
    "marks" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "digest" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_version_pkey" PRIMARY KEY ("review_id","position")
);
CREATE UNIQUE INDEX "review_version_digest_key" ON "review_version"("digest");
ALTER TABLE "review_version" ADD CONSTRAINT "review_version_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_version" ADD CONSTRAINT review_version_counts_from_one CHECK (position >= 1);
ALTER TABLE "review_version" ADD CONSTRAINT review_version_says_why CHECK (length(reason) >= 20);
ALTER TABLE "review_version" ADD CONSTRAINT review_version_comes_after CHECK (corrected_at >= submitted_at);

-- What is kept is what was sealed, to the letter.
CREATE FUNCTION keep_sealed_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.stage = 'submitted'
      AND (r.comment, r.confidence, r.digest, r.submitted_at)
        IS NOT DISTINCT FROM (NEW.comment, NEW.confidence, NEW.digest, NEW.submitted_at)
      AND NEW.marks = (SELECT COALESCE(jsonb_agg(
        jsonb_build_object('criterionId', s.criterion_id, 'points', s.points, 'comment', s.comment) ORDER BY s.criterion_id), '[]')
        FROM score s WHERE s.review_id = r.id)
  ) THEN
    RAISE EXCEPTION 'this is not what review % sealed', NEW.review_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_version_is_what_was_sealed BEFORE INSERT ON review_version
  FOR EACH ROW EXECUTE FUNCTION keep_sealed_version();

CREATE FUNCTION refuse_change_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a kept version of review % stays', OLD.review_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER review_version_stays BEFORE UPDATE OR DELETE ON review_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_version();

-- Nothing kept, nothing changed: a seal opens for what replaces the version just kept, and no correction is left half-way.
CREATE OR REPLACE FUNCTION refuse_broken_review_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.stage, NEW.juror_id, NEW.application_id, NEW.panel_id)
      IS DISTINCT FROM (OLD.stage, OLD.juror_id, OLD.application_id, OLD.panel_id)
    OR ((NEW.comment, NEW.confidence, NEW.digest, NEW.submitted_at)
        IS DISTINCT FROM (OLD.comment, OLD.confidence, OLD.digest, OLD.submitted_at)
      AND (NEW.digest = OLD.digest
        OR NOT EXISTS (SELECT 1 FROM review_version v WHERE v.review_id = OLD.id AND v.digest = OLD.digest)
        OR EXISTS (SELECT 1 FROM panel p WHERE p.id = OLD.panel_id AND p.stage = 'decided'))) THEN
    RAISE EXCEPTION 'review % is sealed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION refuse_score_of_sealed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM review r WHERE r.id IN (OLD.review_id, NEW.review_id) AND r.stage = 'submitted'
    AND NOT EXISTS (SELECT 1 FROM review_version v WHERE v.review_id = r.id AND v.digest = r.digest)) THEN
    RAISE EXCEPTION 'the review of this score is sealed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE FUNCTION refuse_half_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM review r WHERE r.id = NEW.review_id AND r.digest = NEW.digest) THEN
    RAISE EXCEPTION 'review % was kept and not corrected', NEW.review_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER review_version_was_replaced AFTER INSERT ON review_version
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_half_correction();
