-- The minutes of a jury, as they were written when it decided: a correction is another version, and what was signed stays.
CREATE TABLE "minutes" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "corrected_why" TEXT,
    "signers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "signed_by" UUID,
    "signed_at" TIMESTAMPTZ(3),
    CONSTRAINT "minutes_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "minutes_panel_id_version_key" ON "minutes"("panel_id", "version");
CREATE INDEX "minutes_signers_idx" ON "minutes" USING GIN ("signers");
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "minutes" ADD CONSTRAINT minutes_count_from_one CHECK (version >= 1);
ALTER TABLE "minutes" ADD CONSTRAINT minutes_corrected_say_why CHECK (version > 1 OR corrected_why IS NULL);
ALTER TABLE "minutes" ADD CONSTRAINT minutes_signed_by_someone CHECK ((signed_by IS NULL) = (signed_at IS NULL));
ALTER TABLE "minutes" ADD CONSTRAINT minutes_are_what_their_digest_says CHECK (digest = encode(sha256(convert_to(sealed, 'UTF8')), 'hex'));

CREATE FUNCTION refuse_change_of_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.signed_at IS NOT NULL
    OR (NEW.id, NEW.panel_id, NEW.version, NEW.sealed, NEW.digest, NEW.written_by, NEW.written_at, NEW.corrected_why, NEW.signers)
      IS DISTINCT FROM (OLD.id, OLD.panel_id, OLD.version, OLD.sealed, OLD.digest, OLD.written_by, OLD.written_at, OLD.corrected_why, OLD.signers) THEN
    RAISE EXCEPTION 'minutes % stay as they were written', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER minutes_stay BEFORE UPDATE OR DELETE ON minutes
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_minutes();
