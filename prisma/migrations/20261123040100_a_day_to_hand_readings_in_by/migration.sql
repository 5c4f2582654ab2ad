-- The day by which a jury's readings are to be handed in, and for which of them a juror was reminded.
ALTER TABLE "panel" ADD COLUMN "read_by" TIMESTAMPTZ(3);
ALTER TABLE "juror" ADD COLUMN "reminded_of" TIMESTAMPTZ(3);
