-- Whoever turns an invitation down says why in a word, which may be that they would rather not say.
CREATE TYPE "WhyDeclined" AS ENUM ('no_time', 'a_link', 'not_my_field', 'another_reason', 'unsaid');

ALTER TABLE "juror" ADD COLUMN "why_declined" "WhyDeclined";
UPDATE "juror" SET "why_declined" = 'unsaid' WHERE "declined_at" IS NOT NULL;
ALTER TABLE "juror" ADD CONSTRAINT juror_declines_with_a_reason CHECK ((declined_at IS NULL) = (why_declined IS NULL));
