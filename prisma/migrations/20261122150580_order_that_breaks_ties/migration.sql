-- Equal totals are told apart by the criteria, in an order that is public with the rules.
ALTER TABLE "criterion" ADD COLUMN "tie_rank" INTEGER;
ALTER TABLE "criterion" ADD CONSTRAINT criterion_tie_rank_is_a_place CHECK (tie_rank BETWEEN 1 AND 10);
CREATE UNIQUE INDEX "criterion_call_id_tie_rank_key" ON "criterion"("call_id", "tie_rank");
