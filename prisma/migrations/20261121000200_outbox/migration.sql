-- The outbox of the demo: letters as they would have left.
CREATE TABLE "outbox_letter" (
  "id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "to_address" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "html" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "language" TEXT NOT NULL CHECK ("language" IN ('fr', 'en')),
  "sent_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "outbox_letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outbox_letter_key_key" ON "outbox_letter" ("key");
CREATE INDEX "outbox_letter_sent_at_id_idx" ON "outbox_letter" ("sent_at" DESC, "id" DESC);
CREATE INDEX "outbox_letter_to_address_sent_at_id_idx" ON "outbox_letter" ("to_address", "sent_at" DESC, "id" DESC);
