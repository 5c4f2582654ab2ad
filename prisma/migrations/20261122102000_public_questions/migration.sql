-- A question already answered in other words is joined to that answer; one that is declined says why to whoever asked it.
ALTER TYPE "PublicQuestionStage" ADD VALUE 'joined';

ALTER TABLE "public_question" ADD COLUMN "joined_to_id" UUID, ADD COLUMN "reason" TEXT;
ALTER TABLE "public_question" ADD CONSTRAINT "public_question_joined_to_id_fkey" FOREIGN KEY ("joined_to_id") REFERENCES "public_question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until when questions are taken; empty for the usual delay before the closing.
ALTER TABLE "call" ADD COLUMN "questions_until" TIMESTAMPTZ(3);

-- States that cannot be. What is joined is what is none of the others: a value just added to its type cannot be named yet.
ALTER TABLE public_question ADD CONSTRAINT public_question_joined_to_something
  CHECK ((joined_to_id IS NULL) = (stage IN ('asked', 'answered', 'declined')));
ALTER TABLE public_question ADD CONSTRAINT public_question_declined_says_why CHECK ((reason IS NULL) = (stage <> 'declined'));
ALTER TABLE public_question ADD CONSTRAINT public_question_settled_is_signed
  CHECK (stage = 'asked' OR (answered_by IS NOT NULL AND answered_at IS NOT NULL));
