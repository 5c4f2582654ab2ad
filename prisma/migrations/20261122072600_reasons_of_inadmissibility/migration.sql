ALTER TABLE "application" ADD COLUMN "inadmissible_for" TEXT[] DEFAULT ARRAY[]::TEXT[];
-- A file of which nobody said why it is not admissible cannot be stored.
ALTER TABLE "application" ADD CONSTRAINT "application_inadmissible_says_why" CHECK (stage <> 'inadmissible' OR cardinality(inadmissible_for) > 0);
