-- What minutes say of what came after them: numbered, chained by their digests, and never changed.
CREATE TABLE "minutes_addendum" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "minutes_addendum_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "minutes_addendum_panel_id_number_key" ON "minutes_addendum"("panel_id", "number");
ALTER TABLE "minutes_addendum" ADD CONSTRAINT "minutes_addendum_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "minutes_addendum" ADD CONSTRAINT minutes_addendum_counts_from_one CHECK (number >= 1);
ALTER TABLE "minutes_addendum" ADD CONSTRAINT minutes_addendum_is_what_its_digest_says CHECK (digest = encode(sha256(convert_to(sealed, 'UTF8')), 'hex'));

CREATE FUNCTION refuse_change_of_addendum() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'addendum % stays as it was written', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER minutes_addendum_stays BEFORE UPDATE OR DELETE ON minutes_addendum
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_addendum();
