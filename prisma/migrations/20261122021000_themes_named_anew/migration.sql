-- A theme may be named anew: who began from older words is told, and its former addresses lead to it.
ALTER TABLE "theme" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "theme_slug" (
  "slug" TEXT NOT NULL,
  "theme_id" UUID NOT NULL,
  "left_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "theme_slug_pkey" PRIMARY KEY ("slug"),
  CONSTRAINT "theme_slug_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "theme_slug_theme_id_idx" ON "theme_slug"("theme_id");
