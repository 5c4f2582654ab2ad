-- A request may be about a document of the call, as it may be about a question.
ALTER TABLE "clarification_point" ADD COLUMN "document_id" UUID;
ALTER TABLE clarification_point ADD CONSTRAINT clarification_point_about_one CHECK (num_nonnulls(question_id, document_id) <= 1);
