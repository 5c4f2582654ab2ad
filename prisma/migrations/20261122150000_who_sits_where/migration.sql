-- A jury is composed by college, with how much each juror can read and what they know.
CREATE TYPE "JuryCollege" AS ENUM ('clinical', 'patient', 'it', 'economic', 'industrial');

ALTER TABLE "panel" ADD COLUMN "readings_wanted" INTEGER NOT NULL DEFAULT 3;
ALTER TABLE "panel" ADD CONSTRAINT panel_wants_readings CHECK (readings_wanted BETWEEN 1 AND 9);

ALTER TABLE "juror" ADD COLUMN "college" "JuryCollege";
ALTER TABLE "juror" ADD COLUMN "least" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "juror" ADD COLUMN "most" INTEGER;
ALTER TABLE "juror" ADD CONSTRAINT juror_reads_least_to_most CHECK (least >= 0 AND (most IS NULL OR most >= least));

CREATE TABLE "panel_minimum" (
    "panel_id" UUID NOT NULL,
    "college" "JuryCollege" NOT NULL,
    "least" INTEGER NOT NULL,

    CONSTRAINT "panel_minimum_pkey" PRIMARY KEY ("panel_id","college")
);
ALTER TABLE "panel_minimum" ADD CONSTRAINT panel_minimum_counts_from_one CHECK (least >= 1);
ALTER TABLE "panel_minimum" ADD CONSTRAINT "panel_minimum_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "expertise" (
    "person_id" UUID NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "about" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "expertise_pkey" PRIMARY KEY ("person_id")
);
