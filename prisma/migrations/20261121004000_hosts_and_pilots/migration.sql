-- A facility is read and listed under its organisation's slug.
ALTER TABLE "facility" ADD COLUMN "slug" TEXT NOT NULL;
CREATE UNIQUE INDEX "facility_slug_key" ON "facility"("slug");

-- Hostings and pilots remember whose coordinators follow them.
ALTER TABLE "hosting" ADD COLUMN "organiser_id" UUID NOT NULL;
CREATE INDEX "hosting_organiser_id_idx" ON "hosting"("organiser_id");
ALTER TABLE "pilot" ADD COLUMN "organiser_id" UUID NOT NULL;

-- One figure per indicator and day: a second one corrects the first.
DROP INDEX "measure_indicator_id_measured_on_idx";
CREATE UNIQUE INDEX "measure_indicator_id_measured_on_key" ON "measure"("indicator_id", "measured_on");

-- What a pilot's stage promises.
ALTER TABLE pilot ADD CONSTRAINT pilot_ended_has_instant
  CHECK (stage NOT IN ('completed', 'evaluated', 'deployed', 'extended', 'stopped') OR ended_at IS NOT NULL);
ALTER TABLE pilot ADD CONSTRAINT pilot_evaluated_has_level CHECK (stage NOT IN ('evaluated', 'deployed', 'extended') OR level IS NOT NULL);
ALTER TABLE milestone ADD CONSTRAINT milestone_reached_is_signed CHECK ((reached_at IS NULL) = (reached_by IS NULL));
