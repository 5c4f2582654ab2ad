-- A jury hears those who carry some files: slots of its own, a grid of its own, sheets sealed like reviews.
CREATE TYPE "SlotChoice" AS ENUM ('given', 'chosen');

CREATE TABLE "hearing_round" (
    "panel_id" UUID NOT NULL,
    "minutes" INTEGER NOT NULL,
    "pause" INTEGER NOT NULL,
    "choice" "SlotChoice" NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 0,
    "set_by" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hearing_round_pkey" PRIMARY KEY ("panel_id")
);
ALTER TABLE "hearing_round" ADD CONSTRAINT "hearing_round_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_round" ADD CONSTRAINT hearing_round_in_bounds CHECK (
  minutes BETWEEN 5 AND 240 AND pause BETWEEN 0 AND 120 AND weight BETWEEN 0 AND 100
);

CREATE TABLE "hearing_criterion" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "hearing_criterion_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "hearing_criterion_panel_id_position_key" ON "hearing_criterion"("panel_id", "position");
ALTER TABLE "hearing_criterion" ADD CONSTRAINT "hearing_criterion_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "hearing_round"("panel_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_criterion" ADD CONSTRAINT hearing_criterion_weighs_something CHECK (weight BETWEEN 1 AND 100 AND position >= 1);

CREATE TABLE "hearing_slot" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "place" TEXT NOT NULL,

    CONSTRAINT "hearing_slot_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "hearing_slot_panel_id_starts_at_key" ON "hearing_slot"("panel_id", "starts_at");
ALTER TABLE "hearing_slot" ADD CONSTRAINT "hearing_slot_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "hearing_round"("panel_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_slot" ADD CONSTRAINT hearing_slot_ends_after_it_begins CHECK (ends_at > starts_at);

CREATE FUNCTION refuse_two_hearings_at_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM hearing_slot s WHERE s.panel_id = NEW.panel_id AND s.id <> NEW.id
    AND s.starts_at < NEW.ends_at AND NEW.starts_at < s.ends_at) THEN
    RAISE EXCEPTION 'the jury % hears somebody else at that time', NEW.panel_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hearing_slot_stands_alone BEFORE INSERT OR UPDATE ON hearing_slot
  FOR EACH ROW EXECUTE FUNCTION refuse_two_hearings_at_once();

CREATE TABLE "hearing" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "slot_id" UUID,
    "told_start" TIMESTAMPTZ(3),
    "told_end" TIMESTAMPTZ(3),
    "told_place" TEXT NOT NULL DEFAULT '',
    "changes" INTEGER NOT NULL DEFAULT 0,
    "called_by" UUID NOT NULL,
    "called_at" TIMESTAMPTZ(3) NOT NULL,
    "called_off_at" TIMESTAMPTZ(3),

    CONSTRAINT "hearing_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "hearing_application_id_key" ON "hearing"("application_id");
CREATE UNIQUE INDEX "hearing_slot_id_key" ON "hearing"("slot_id");
CREATE INDEX "hearing_panel_id_idx" ON "hearing"("panel_id");
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "hearing_round"("panel_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing" ADD CONSTRAINT "hearing_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "hearing_slot"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "hearing" ADD CONSTRAINT hearing_called_off_has_no_slot CHECK (called_off_at IS NULL OR slot_id IS NULL);
ALTER TABLE "hearing" ADD CONSTRAINT hearing_with_a_slot_was_told CHECK (slot_id IS NULL OR told_start < told_end);

CREATE TABLE "hearing_sheet" (
    "id" UUID NOT NULL,
    "hearing_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "comment" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "digest" TEXT,

    CONSTRAINT "hearing_sheet_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "hearing_sheet_hearing_id_juror_id_key" ON "hearing_sheet"("hearing_id", "juror_id");
CREATE INDEX "hearing_sheet_juror_id_idx" ON "hearing_sheet"("juror_id");
ALTER TABLE "hearing_sheet" ADD CONSTRAINT "hearing_sheet_hearing_id_fkey" FOREIGN KEY ("hearing_id") REFERENCES "hearing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_sheet" ADD CONSTRAINT "hearing_sheet_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_sheet" ADD CONSTRAINT hearing_sheet_sealed_with_its_digest CHECK ((submitted_at IS NULL) = (digest IS NULL));

CREATE TABLE "hearing_mark" (
    "sheet_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "points" INTEGER,
    "comment" TEXT NOT NULL,

    CONSTRAINT "hearing_mark_pkey" PRIMARY KEY ("sheet_id","criterion_id")
);
ALTER TABLE "hearing_mark" ADD CONSTRAINT "hearing_mark_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "hearing_sheet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_mark" ADD CONSTRAINT "hearing_mark_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "hearing_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "hearing_mark" ADD CONSTRAINT hearing_mark_in_scale CHECK (points BETWEEN 0 AND 5);

-- What was handed in stays.
CREATE FUNCTION refuse_broken_sheet_seal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.submitted_at IS NOT NULL THEN
    RAISE EXCEPTION 'sheet % is sealed', OLD.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER hearing_sheet_stays_sealed BEFORE UPDATE OR DELETE ON hearing_sheet
  FOR EACH ROW EXECUTE FUNCTION refuse_broken_sheet_seal();
CREATE FUNCTION refuse_mark_of_sealed_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM hearing_sheet s WHERE s.submitted_at IS NOT NULL
    AND s.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.sheet_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.sheet_id END)) THEN
    RAISE EXCEPTION 'the sheet of this mark is sealed' USING ERRCODE = 'check_violation';
  END IF;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER hearing_mark_stays_sealed BEFORE INSERT OR UPDATE OR DELETE ON hearing_mark
  FOR EACH ROW EXECUTE FUNCTION refuse_mark_of_sealed_sheet();
