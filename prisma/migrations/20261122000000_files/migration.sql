-- Files people give: the bytes stand outside the database, under their digest.
CREATE TYPE "FileScan" AS ENUM ('waiting', 'clean', 'refused');

CREATE TABLE "stored_file" (
  "id" UUID NOT NULL,
  "digest" TEXT NOT NULL CHECK ("digest" ~ '^[0-9a-f]{64}$'),
  "size" INTEGER NOT NULL CHECK ("size" > 0),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('application/pdf', 'image/png', 'image/jpeg')),
  "name" TEXT NOT NULL,
  "scan" "FileScan" NOT NULL,
  "kept_by" TEXT NOT NULL,
  "kept_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "stored_file_digest_idx" ON "stored_file" ("digest");

-- What shows that a milestone is reached.
ALTER TABLE "milestone" ADD COLUMN "evidence_id" UUID;
