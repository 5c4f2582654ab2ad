-- What documents are compared by: their stems, and the concepts of care they speak of, each with its strength.
ALTER TABLE "search_document"
  ADD COLUMN "terms" TEXT[],
  ADD COLUMN "strengths" REAL[];

-- Documents kept before have their stems; their concepts come when they are next put in.
UPDATE "search_document" SET
  "terms" = ARRAY(SELECT "language" || ':' || stem FROM unnest(tsvector_to_array("stems")) stem),
  "strengths" = array_fill(0.15::real, ARRAY[length("stems")]);

ALTER TABLE "search_document"
  ADD CONSTRAINT "search_document_terms_have_strengths" CHECK ("terms" IS NOT NULL AND "strengths" IS NOT NULL AND cardinality("terms") = cardinality("strengths"));

CREATE INDEX "search_document_terms_idx" ON "search_document" USING GIN ("terms");

CREATE TABLE "search_term" (
  "kind" TEXT NOT NULL,
  "term" TEXT NOT NULL,
  "uses" INTEGER NOT NULL,
  CONSTRAINT "search_term_pkey" PRIMARY KEY ("kind", "term")
);
CREATE INDEX "search_term_unused_idx" ON "search_term" ("kind") WHERE "uses" <= 0;

INSERT INTO "search_term" ("kind", "term", "uses")
SELECT d."kind", term, count(*) FROM "search_document" d, unnest(d."terms" || ''::text) term
WHERE d."readers" && ARRAY['public'] AND d."barred" = '{}' AND d."readable_from" IS NULL
GROUP BY d."kind", term;
