-- How a browser tells that it is the same file again, to go on where the line dropped.
ALTER TABLE "upload" ADD COLUMN "mark" TEXT NOT NULL;

CREATE INDEX "upload_kept_by_purpose_idx" ON "upload"("kept_by", "purpose");
