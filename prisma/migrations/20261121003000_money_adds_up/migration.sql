-- Who may read a pledge or an award; who took a promise back; why a proposal was set aside.
ALTER TABLE "pledge" ADD COLUMN "withdrawn_by" UUID,
  ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
  ADD COLUMN "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "readable_from" TIMESTAMPTZ(3);
CREATE INDEX "pledge_readers_idx" ON "pledge" USING GIN ("readers");

ALTER TABLE "award" ADD COLUMN "organisation_id" UUID NOT NULL,
  ADD COLUMN "ended_by" UUID,
  ADD COLUMN "ended_at" TIMESTAMPTZ(3),
  ADD COLUMN "stage_reason" TEXT,
  ADD COLUMN "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "readable_from" TIMESTAMPTZ(3);
CREATE INDEX "award_readers_idx" ON "award" USING GIN ("readers");

-- One award per application, beside the proposals that were set aside.
DROP INDEX "award_application_id_key";
CREATE INDEX "award_application_id_idx" ON "award" ("application_id");
CREATE UNIQUE INDEX award_one_per_application ON award (application_id) WHERE stage <> 'terminated';

ALTER TABLE pledge ADD CONSTRAINT pledge_withdrawn_is_signed
  CHECK ((stage = 'withdrawn') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL));
ALTER TABLE pledge ADD CONSTRAINT pledge_reference_shape CHECK (reference ~ '^RF[0-9]{2}[0-9A-Z]{1,21}$');
ALTER TABLE pledge ADD CONSTRAINT pledge_never_public CHECK (NOT 'public' = ANY (readers));
ALTER TABLE award ADD CONSTRAINT award_never_public CHECK (NOT 'public' = ANY (readers));
ALTER TABLE award ADD CONSTRAINT award_terminated_says_why
  CHECK (stage <> 'terminated' OR (stage_reason IS NOT NULL AND ended_by IS NOT NULL AND ended_at IS NOT NULL));

-- At the end of every transaction the partners' shares make the award, and so do its tranches, to the cent.
CREATE FUNCTION award_adds_up() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  checked uuid;
  amount bigint;
BEGIN
  IF TG_TABLE_NAME = 'award' THEN
    checked := NEW.id;
  ELSE
    checked := COALESCE(NEW.award_id, OLD.award_id);
  END IF;
  SELECT amount_cents INTO amount FROM award WHERE id = checked;
  IF amount <> (SELECT COALESCE(SUM(amount_cents), 0) FROM award_share WHERE award_id = checked)
    OR amount <> (SELECT COALESCE(SUM(amount_cents), 0) FROM tranche WHERE award_id = checked)
  THEN
    RAISE EXCEPTION 'award % does not add up', checked USING ERRCODE = 'check_violation', CONSTRAINT = 'award_adds_up';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER award_adds_up AFTER INSERT OR UPDATE OF amount_cents ON award
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_adds_up();
CREATE CONSTRAINT TRIGGER award_adds_up AFTER INSERT OR UPDATE OR DELETE ON award_share
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_adds_up();
CREATE CONSTRAINT TRIGGER award_adds_up AFTER INSERT OR UPDATE OR DELETE ON tranche
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_adds_up();

-- What is awarded for good from a pledge was received and fits in it; the lock makes two approvals at once take turns.
CREATE FUNCTION award_stays_within_pledges() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM id FROM pledge WHERE id IN (SELECT pledge_id FROM award_share WHERE award_id = NEW.id) ORDER BY id FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM award_share mine JOIN pledge ON pledge.id = mine.pledge_id
    WHERE mine.award_id = NEW.id AND (pledge.stage <> 'received' OR pledge.amount_cents < (
      SELECT SUM(other.amount_cents) FROM award_share other JOIN award ON award.id = other.award_id
      WHERE other.pledge_id = mine.pledge_id AND award.stage IN ('approved', 'agreed', 'closed')))
  ) THEN
    RAISE EXCEPTION 'award % is more than was received', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'award_stays_within_pledges';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER award_stays_within_pledges AFTER INSERT OR UPDATE OF stage ON award
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.stage = 'approved') EXECUTE FUNCTION award_stays_within_pledges();
