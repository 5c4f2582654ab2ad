-- What a request is about is a question or the whole file; a document left for later is promised and given by itself.
ALTER TABLE "clarification_point" DROP COLUMN "document_id";
