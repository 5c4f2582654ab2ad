-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everyone', 'jury', 'funders', 'coalition');

-- CreateEnum
CREATE TYPE "CollaboratorRole" AS ENUM ('owner', 'editor', 'reader');

-- CreateEnum
CREATE TYPE "SponsorRole" AS ENUM ('clinician', 'management');

-- CreateEnum
CREATE TYPE "SponsorAnswer" AS ENUM ('confirmed', 'corrected', 'refused');

-- CreateEnum
CREATE TYPE "VersionKind" AS ENUM ('saved', 'submitted', 'revived', 'clarified', 'carried');

-- CreateEnum
CREATE TYPE "CallTemplate" AS ENUM ('express', 'standard', 'tierslieu', 'sleep_apnoea');

-- CreateEnum
CREATE TYPE "QuestionnaireStage" AS ENUM ('draft', 'published');

-- CreateEnum
CREATE TYPE "DocumentNeed" AS ENUM ('required', 'if_applicable', 'later');

-- CreateEnum
CREATE TYPE "PublicQuestionStage" AS ENUM ('asked', 'answered', 'declined');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('head', 'writer', 'reader');

-- CreateEnum
CREATE TYPE "VersionStage" AS ENUM ('current', 'retired');

-- CreateEnum
CREATE TYPE "PassportStatus" AS ENUM ('met', 'in_progress', 'gap', 'not_concerned');

-- CreateEnum
CREATE TYPE "MakerSize" AS ENUM ('startup', 'sme', 'mid_size', 'large', 'nonprofit');

-- AlterTable
ALTER TABLE "call" ADD COLUMN     "eligible_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "express" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "pass_mark" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "template" "CallTemplate",
ADD COLUMN     "territories" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "trl_least" INTEGER,
ADD COLUMN     "trl_most" INTEGER,
ADD COLUMN     "wishes_required" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "membership" ADD COLUMN     "role" "MembershipRole" NOT NULL DEFAULT 'writer';

-- CreateTable
CREATE TABLE "wish_answer" (
    "application_id" UUID NOT NULL,
    "wish_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wish_answer_pkey" PRIMARY KEY ("application_id","wish_id")
);

-- CreateTable
CREATE TABLE "collaborator" (
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "CollaboratorRole" NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "collaborator_pkey" PRIMARY KEY ("application_id","person_id")
);

-- CreateTable
CREATE TABLE "application_invitation" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "CollaboratorRole" NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_paper" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "question_id" UUID,
    "document_id" UUID,
    "file_id" UUID NOT NULL,
    "audience" "Audience" NOT NULL,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_version" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "VersionKind" NOT NULL,
    "content" JSONB NOT NULL,
    "digest" TEXT NOT NULL,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sponsor" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "role" "SponsorRole" NOT NULL,
    "facility_id" UUID,
    "facility_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "named_by" UUID NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "answer" "SponsorAnswer",
    "correction" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "sponsor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_clarification" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clarification_point" (
    "id" UUID NOT NULL,
    "clarification_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question_id" UUID,
    "document_id" UUID,
    "request" TEXT NOT NULL,
    "answer" JSONB,

    CONSTRAINT "clarification_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_promise" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "due_on" TIMESTAMPTZ(3) NOT NULL,
    "promised_by" UUID NOT NULL,
    "promised_at" TIMESTAMPTZ(3) NOT NULL,
    "kept_at" TIMESTAMPTZ(3),

    CONSTRAINT "file_promise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_import" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "header" TEXT[],
    "rows" JSONB NOT NULL,
    "mapping" JSONB NOT NULL,
    "given_by" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "application_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questionnaire" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "stage" "QuestionnaireStage" NOT NULL,
    "content" JSONB NOT NULL,
    "change" JSONB,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "questionnaire_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_step" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_document" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "help" JSONB NOT NULL,
    "need" "DocumentNeed" NOT NULL,

    CONSTRAINT "call_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "knockout" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "question" JSONB NOT NULL,
    "passes" BOOLEAN NOT NULL,
    "reason" JSONB NOT NULL,

    CONSTRAINT "knockout_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "eligibility_check" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "failed" TEXT[],
    "checked_by" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "overridden_by" UUID,
    "overridden_at" TIMESTAMPTZ(3),
    "override_reason" TEXT,

    CONSTRAINT "eligibility_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "amendment" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" JSONB NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_question" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "stage" "PublicQuestionStage" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "question" JSONB,
    "answer" JSONB,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "public_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" UUID NOT NULL,
    "cutoff_id" UUID NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "to" TIMESTAMPTZ(3) NOT NULL,
    "reason" JSONB NOT NULL,
    "made_by" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "late_door" (
    "id" UUID NOT NULL,
    "cutoff_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "late_door_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "invited_by" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "typed_form" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3),

    CONSTRAINT "typed_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upload" (
    "id" UUID NOT NULL,
    "kept_by" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "received" INTEGER NOT NULL,
    "file_id" UUID,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "maker" (
    "organisation_id" UUID NOT NULL,
    "size" "MakerSize" NOT NULL,
    "territory" TEXT,
    "founded_in" INTEGER,
    "staff" INTEGER,
    "turnover_cents" BIGINT,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "maker_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "solution_version" (
    "id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "stage" "VersionStage" NOT NULL,
    "name" TEXT NOT NULL,
    "trl" INTEGER NOT NULL,
    "regulatory" INTEGER NOT NULL,
    "clinical" INTEGER NOT NULL,
    "market" INTEGER NOT NULL,
    "needed_maturity" INTEGER NOT NULL,
    "for_whom" TEXT NOT NULL,
    "ai" JSONB,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "solution_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passport_line" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "requirement" TEXT NOT NULL,
    "status" "PassportStatus" NOT NULL,
    "claim" TEXT NOT NULL,
    "details" JSONB,
    "file_id" UUID,
    "proved_on" TIMESTAMPTZ(3),
    "expires_on" TIMESTAMPTZ(3),
    "shown" BOOLEAN NOT NULL,
    "claimed_by" UUID NOT NULL,
    "claimed_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_by" UUID,
    "verified_at" TIMESTAMPTZ(3),
    "warned_days" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passport_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT,
    "year" INTEGER NOT NULL,
    "file_id" UUID,
    "shown" BOOLEAN NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference_use" (
    "id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "facility_id" UUID,
    "place" TEXT NOT NULL,
    "unit" TEXT,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "people" INTEGER,
    "shown" BOOLEAN NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reference_use_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "collaborator_person_id_idx" ON "collaborator"("person_id");

-- CreateIndex
CREATE INDEX "application_invitation_application_id_idx" ON "application_invitation"("application_id");

-- CreateIndex
CREATE INDEX "application_paper_application_id_idx" ON "application_paper"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_version_application_id_position_key" ON "application_version"("application_id", "position");

-- CreateIndex
CREATE INDEX "sponsor_application_id_idx" ON "sponsor"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_clarification_application_id_round_key" ON "application_clarification"("application_id", "round");

-- CreateIndex
CREATE UNIQUE INDEX "clarification_point_clarification_id_position_key" ON "clarification_point"("clarification_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "file_promise_application_id_document_id_key" ON "file_promise"("application_id", "document_id");

-- CreateIndex
CREATE INDEX "application_import_call_id_idx" ON "application_import"("call_id");

-- CreateIndex
CREATE UNIQUE INDEX "questionnaire_call_id_revision_key" ON "questionnaire"("call_id", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "call_step_call_id_position_key" ON "call_step"("call_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "call_document_call_id_position_key" ON "call_document"("call_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "knockout_call_id_position_key" ON "knockout"("call_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "eligibility_check_call_id_solution_id_key" ON "eligibility_check"("call_id", "solution_id");

-- CreateIndex
CREATE UNIQUE INDEX "amendment_call_id_position_key" ON "amendment"("call_id", "position");

-- CreateIndex
CREATE INDEX "public_question_call_id_stage_id_idx" ON "public_question"("call_id", "stage", "id");

-- CreateIndex
CREATE INDEX "public_question_readers_idx" ON "public_question" USING GIN ("readers");

-- CreateIndex
CREATE INDEX "extension_cutoff_id_idx" ON "extension"("cutoff_id");

-- CreateIndex
CREATE INDEX "late_door_cutoff_id_organisation_id_idx" ON "late_door"("cutoff_id", "organisation_id");

-- CreateIndex
CREATE INDEX "membership_invitation_organisation_id_idx" ON "membership_invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "typed_form_person_id_typed_at_idx" ON "typed_form"("person_id", "typed_at");

-- CreateIndex
CREATE INDEX "upload_moved_at_idx" ON "upload"("moved_at");

-- CreateIndex
CREATE UNIQUE INDEX "solution_version_solution_id_name_key" ON "solution_version"("solution_id", "name");

-- CreateIndex
CREATE INDEX "passport_line_expires_on_idx" ON "passport_line"("expires_on");

-- CreateIndex
CREATE UNIQUE INDEX "passport_line_version_id_requirement_key" ON "passport_line"("version_id", "requirement");

-- CreateIndex
CREATE INDEX "evidence_solution_id_idx" ON "evidence"("solution_id");

-- CreateIndex
CREATE INDEX "reference_use_solution_id_idx" ON "reference_use"("solution_id");

-- AddForeignKey
ALTER TABLE "wish_answer" ADD CONSTRAINT "wish_answer_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collaborator" ADD CONSTRAINT "collaborator_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_invitation" ADD CONSTRAINT "application_invitation_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_paper" ADD CONSTRAINT "application_paper_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_version" ADD CONSTRAINT "application_version_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsor" ADD CONSTRAINT "sponsor_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_clarification" ADD CONSTRAINT "application_clarification_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clarification_point" ADD CONSTRAINT "clarification_point_clarification_id_fkey" FOREIGN KEY ("clarification_id") REFERENCES "application_clarification"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_promise" ADD CONSTRAINT "file_promise_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questionnaire" ADD CONSTRAINT "questionnaire_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_step" ADD CONSTRAINT "call_step_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_document" ADD CONSTRAINT "call_document_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "knockout" ADD CONSTRAINT "knockout_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_question" ADD CONSTRAINT "public_question_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_cutoff_id_fkey" FOREIGN KEY ("cutoff_id") REFERENCES "cutoff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "late_door" ADD CONSTRAINT "late_door_cutoff_id_fkey" FOREIGN KEY ("cutoff_id") REFERENCES "cutoff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "solution_version" ADD CONSTRAINT "solution_version_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passport_line" ADD CONSTRAINT "passport_line_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "solution_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference_use" ADD CONSTRAINT "reference_use_solution_id_fkey" FOREIGN KEY ("solution_id") REFERENCES "solution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was asked and answered becomes the first questionnaire of its call: one section of long answers read by the jury.
INSERT INTO questionnaire (id, call_id, revision, stage, content, written_at, published_at)
SELECT call.id, call.id, 1, (CASE WHEN call.stage = 'draft' THEN 'draft' ELSE 'published' END)::"QuestionnaireStage",
  jsonb_build_object('sections', jsonb_build_array(jsonb_build_object(
    'id', call.id, 'title', jsonb_build_object('fr', 'Votre projet', 'en', 'Your project'), 'help', jsonb_build_object('fr', ''),
    'questions', coalesce((
      SELECT jsonb_agg(jsonb_build_object('id', question.id, 'kind', 'long', 'label', question.label, 'help', question.help,
        'longest', question.longest, 'required', question.required, 'audience', 'jury') ORDER BY question.position)
      FROM question WHERE question.call_id = call.id), '[]'::jsonb)))),
  call.drafted_at, CASE WHEN call.stage = 'draft' THEN NULL ELSE coalesce(call.published_at, call.drafted_at) END
FROM call;
DROP TABLE question;

ALTER TABLE application ADD COLUMN questionnaire_id UUID, ADD COLUMN funder_ids UUID[] DEFAULT ARRAY[]::UUID[];
UPDATE application SET questionnaire_id = call_id;
ALTER TABLE application ALTER COLUMN questionnaire_id SET NOT NULL;

ALTER TABLE answer ADD COLUMN audience "Audience", ADD COLUMN value JSONB, ADD COLUMN revision INTEGER NOT NULL DEFAULT 1,
  ADD COLUMN saved_by UUID, ADD COLUMN saved_at TIMESTAMPTZ(3);
UPDATE answer SET audience = 'jury', value = to_jsonb(answer.text), saved_at = application.saved_at
  FROM application WHERE application.id = answer.application_id;
ALTER TABLE answer DROP COLUMN text, ALTER COLUMN audience SET NOT NULL, ALTER COLUMN value SET NOT NULL, ALTER COLUMN saved_at SET NOT NULL;

-- Whoever founded an organisation heads it.
UPDATE membership SET role = 'head' WHERE (organisation_id, joined_at) IN
  (SELECT organisation_id, min(joined_at) FROM membership GROUP BY organisation_id);

-- States that cannot be.
ALTER TABLE questionnaire ADD CONSTRAINT questionnaire_published_has_instant CHECK (stage = 'draft' OR published_at IS NOT NULL);
CREATE UNIQUE INDEX questionnaire_one_draft ON questionnaire (call_id) WHERE stage = 'draft';
ALTER TABLE call ADD CONSTRAINT call_trl CHECK (trl_least BETWEEN 1 AND 9 AND trl_most BETWEEN 1 AND 9 AND trl_least <= trl_most);
ALTER TABLE call ADD CONSTRAINT call_pass_mark CHECK (pass_mark BETWEEN 0 AND 100);
ALTER TABLE public_question ADD CONSTRAINT public_question_unread_is_not_public CHECK (stage = 'answered' OR NOT 'public' = ANY (readers));
ALTER TABLE public_question ADD CONSTRAINT public_question_answered_is_told
  CHECK (stage <> 'answered' OR (question IS NOT NULL AND answer IS NOT NULL AND answered_by IS NOT NULL AND answered_at IS NOT NULL));
ALTER TABLE extension ADD CONSTRAINT extension_goes_later CHECK ("to" > "from");
ALTER TABLE late_door ADD CONSTRAINT late_door_says_why CHECK (length(reason) > 0);
CREATE UNIQUE INDEX late_door_one_at_a_time ON late_door (cutoff_id, organisation_id) WHERE revoked_at IS NULL;
ALTER TABLE eligibility_check ADD CONSTRAINT eligibility_override_is_signed
  CHECK ((overridden_at IS NULL) = (overridden_by IS NULL) AND (overridden_at IS NULL) = (override_reason IS NULL));
ALTER TABLE sponsor ADD CONSTRAINT sponsor_answered_has_instant CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE sponsor ADD CONSTRAINT sponsor_corrected_says_what CHECK (answer IS DISTINCT FROM 'corrected' OR correction IS NOT NULL);
ALTER TABLE application_paper ADD CONSTRAINT application_paper_answers_something CHECK (num_nonnulls(question_id, document_id) = 1);
ALTER TABLE clarification_point ADD CONSTRAINT clarification_point_asks CHECK (length(request) > 0);
ALTER TABLE application_clarification ADD CONSTRAINT application_clarification_ends_later CHECK (ends_at > asked_at);
CREATE UNIQUE INDEX application_clarification_one_open ON application_clarification (application_id) WHERE closed_at IS NULL;
ALTER TABLE application_version ADD CONSTRAINT application_version_digest CHECK (digest ~ '^[0-9a-f]{64}$');
ALTER TABLE solution_version ADD CONSTRAINT solution_version_axes
  CHECK (trl BETWEEN 1 AND 9 AND regulatory BETWEEN 0 AND 4 AND clinical BETWEEN 0 AND 4 AND market BETWEEN 0 AND 4 AND needed_maturity BETWEEN 0 AND 7);
ALTER TABLE passport_line ADD CONSTRAINT passport_line_verified_is_signed CHECK ((verified_by IS NULL) = (verified_at IS NULL));
ALTER TABLE evidence ADD CONSTRAINT evidence_level CHECK (level BETWEEN 0 AND 5);
ALTER TABLE maker ADD CONSTRAINT maker_figures CHECK (staff >= 0 AND turnover_cents >= 0);
ALTER TABLE upload ADD CONSTRAINT upload_fits CHECK (received >= 0 AND received <= size);
