-- The number of a file told its applicant how many were sent before: from now on it is drawn. Those given stay given.
CREATE TABLE "drawn_number" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "drawn_number_pkey" PRIMARY KEY ("series", "year", "number")
);
INSERT INTO "drawn_number" ("series", "year", "number")
SELECT 'C', split_part("number", '-', 2)::integer, split_part("number", '-', 3)::integer
FROM "application" WHERE "number" IS NOT NULL;
DELETE FROM "numbering" WHERE "series" = 'C';
