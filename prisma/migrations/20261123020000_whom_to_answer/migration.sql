-- Where an organisation may be asked, and where an answer to a letter goes.
ALTER TABLE "organisation" ADD COLUMN "contact" TEXT;
ALTER TABLE "outbox_letter" ADD COLUMN "reply_to" TEXT;
