-- An express call says until when what is left for later may be promised; a document may be stood in for by a verified line of
-- the passport; each promise knows the last reminder given.
ALTER TABLE "call" ADD COLUMN "promises_by" TIMESTAMPTZ(3);
ALTER TABLE "call_document" ADD COLUMN "requirement" TEXT;
ALTER TABLE "file_promise" ADD COLUMN "reminded_days" INTEGER;
CREATE INDEX "file_promise_due_on_idx" ON "file_promise"("due_on");
