-- Dated windows of a jury: who sees what others wrote, whose names are shown, which files are open.
CREATE TYPE "OthersSeen" AS ENUM ('never', 'after_own', 'always');
CREATE TYPE "Reach" AS ENUM ('own', 'all');
CREATE TABLE "review_phase" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "others" "OthersSeen" NOT NULL,
    "jurors_named" BOOLEAN NOT NULL,
    "applicants_named" BOOLEAN NOT NULL,
    "reach" "Reach" NOT NULL,
    "planned_by" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_at" TIMESTAMPTZ(3),
    CONSTRAINT "review_phase_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "review_phase_panel_id_starts_at_key" ON "review_phase"("panel_id", "starts_at");
CREATE INDEX "review_phase_begun_at_starts_at_idx" ON "review_phase"("begun_at", "starts_at");
ALTER TABLE "review_phase" ADD CONSTRAINT "review_phase_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_phase" ADD CONSTRAINT review_phase_begins_after_its_hour CHECK (begun_at >= starts_at);
ALTER TABLE "juror" ADD COLUMN "names_declared_at" TIMESTAMPTZ(3);
