-- CreateEnum
CREATE TYPE "SpeaksFor" AS ENUM ('myself', 'minor', 'protected_adult', 'group');

-- CreateEnum
CREATE TYPE "NeedChannel" AS ENUM ('web', 'assisted', 'phone', 'paper', 'import');

-- CreateEnum
CREATE TYPE "NeedFrequency" AS ENUM ('once', 'monthly', 'weekly', 'daily');

-- CreateEnum
CREATE TYPE "NeedSeverity" AS ENUM ('nuisance', 'lost_time', 'suffering', 'danger');

-- CreateEnum
CREATE TYPE "WishSide" AS ENUM ('wanted', 'refused');

-- CreateEnum
CREATE TYPE "College" AS ENUM ('patients', 'clinicians');

-- CreateEnum
CREATE TYPE "DuelOutcome" AS ENUM ('first', 'second', 'neither');

-- CreateEnum
CREATE TYPE "AttachmentKind" AS ENUM ('photo', 'document', 'recording');

-- CreateEnum
CREATE TYPE "TemplatePurpose" AS ENUM ('clarification', 'declination', 'redirection');

-- A draft is a row of its own: a need is one once it was sent.
ALTER TABLE need DROP CONSTRAINT need_unread_is_not_public;
ALTER TABLE need DROP CONSTRAINT need_qualified_is_told;
ALTER TABLE need DROP CONSTRAINT need_submitted_has_instant;
ALTER TABLE need DROP CONSTRAINT need_turned_down_says_why;
ALTER TABLE need DROP CONSTRAINT need_erased_is_blank;

-- AlterEnum
CREATE TYPE "NeedStage_new" AS ENUM ('submitted', 'to_clarify', 'qualified', 'in_call', 'answered', 'closed', 'declined', 'redirected', 'withdrawn');
ALTER TABLE "need" ALTER COLUMN "stage" TYPE "NeedStage_new" USING ("stage"::text::"NeedStage_new");
ALTER TYPE "NeedStage" RENAME TO "NeedStage_old";
ALTER TYPE "NeedStage_new" RENAME TO "NeedStage";
DROP TYPE "NeedStage_old";

-- DropIndex
DROP INDEX "receipt_code_hash_key";

-- AlterTable
ALTER TABLE "need" ADD COLUMN     "assigned_to" UUID,
ADD COLUMN     "campaign_id" UUID,
ADD COLUMN     "channel" "NeedChannel" NOT NULL DEFAULT 'web',
ADD COLUMN     "codesign" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "conditions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "constraints" TEXT,
ADD COLUMN     "coping" TEXT,
ADD COLUMN     "entered_by" UUID,
ADD COLUMN     "frequency" "NeedFrequency",
ADD COLUMN     "host" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "import_key" TEXT,
ADD COLUMN     "left_out" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "severity" "NeedSeverity",
ADD COLUMN     "speaks_for" "SpeaksFor" NOT NULL DEFAULT 'myself',
ADD COLUMN     "split_at" TIMESTAMPTZ(3),
ADD COLUMN     "split_from_id" UUID,
ADD COLUMN     "success" TEXT;

-- AlterTable
ALTER TABLE "receipt" DROP CONSTRAINT "receipt_pkey",
ADD CONSTRAINT "receipt_pkey" PRIMARY KEY ("code_hash");

-- CreateTable
CREATE TABLE "need_draft" (
    "id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "author_id" UUID,
    "language" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wish" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "side" "WishSide" NOT NULL,
    "usual" TEXT,
    "text" TEXT,
    "place" INTEGER NOT NULL,

    CONSTRAINT "wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_contact" (
    "need_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_contact_pkey" PRIMARY KEY ("need_id")
);

-- CreateTable
CREATE TABLE "need_helper" (
    "need_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "agreement" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_helper_pkey" PRIMARY KEY ("need_id")
);

-- CreateTable
CREATE TABLE "clarification" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_template" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "purpose" "TemplatePurpose" NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "answer_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "person_id" UUID,
    "browser_hash" TEXT,
    "role" "AuthorKind" NOT NULL,
    "territory" TEXT,
    "line" TEXT,
    "line_read_at" TIMESTAMPTZ(3),
    "line_read_by" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_follower" (
    "need_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_follower_pkey" PRIMARY KEY ("need_id","person_id")
);

-- CreateTable
CREATE TABLE "need_attachment" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "kind" "AttachmentKind" NOT NULL,
    "file_id" UUID,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_by" UUID,
    "transcript" TEXT,
    "transcribed_at" TIMESTAMPTZ(3),
    "transcribed_by" UUID,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "need_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_form" (
    "id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "facility_id" UUID,
    "campaign_id" UUID,
    "printed_at" TIMESTAMPTZ(3) NOT NULL,
    "transcribed_at" TIMESTAMPTZ(3),
    "need_id" UUID,

    CONSTRAINT "paper_form_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_import" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "brought_by" UUID NOT NULL,
    "brought_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "posted" INTEGER,
    "known" INTEGER,

    CONSTRAINT "need_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theme_refusal" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "need_ids" UUID[],
    "refused_by" UUID NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "theme_refusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "priority_round" (
    "id" UUID NOT NULL,
    "theme_id" UUID NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "given_up_at" TIMESTAMPTZ(3),

    CONSTRAINT "priority_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_need" (
    "round_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,

    CONSTRAINT "round_need_pkey" PRIMARY KEY ("round_id","need_id")
);

-- CreateTable
CREATE TABLE "round_voter" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "college" "College" NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "round_voter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duel" (
    "id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "outcome" "DuelOutcome" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need_campaign" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "question" JSONB NOT NULL,
    "about" JSONB NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "need_campaign_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campaign_facility" (
    "campaign_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,

    CONSTRAINT "campaign_facility_pkey" PRIMARY KEY ("campaign_id","facility_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "need_draft_code_hash_key" ON "need_draft"("code_hash");

-- CreateIndex
CREATE INDEX "need_draft_saved_at_idx" ON "need_draft"("saved_at");

-- CreateIndex
CREATE UNIQUE INDEX "wish_need_id_place_key" ON "wish"("need_id", "place");

-- CreateIndex
CREATE INDEX "need_contact_email_idx" ON "need_contact"("email");

-- CreateIndex
CREATE INDEX "clarification_need_id_idx" ON "clarification"("need_id");

-- CreateIndex
CREATE INDEX "answer_template_organisation_id_purpose_idx" ON "answer_template"("organisation_id", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "support_need_id_person_id_key" ON "support"("need_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_need_id_browser_hash_key" ON "support"("need_id", "browser_hash");

-- CreateIndex
CREATE INDEX "need_follower_person_id_idx" ON "need_follower"("person_id");

-- CreateIndex
CREATE INDEX "need_attachment_need_id_idx" ON "need_attachment"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_form_code_hash_key" ON "paper_form"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "paper_form_need_id_key" ON "paper_form"("need_id");

-- CreateIndex
CREATE INDEX "theme_refusal_organisation_id_idx" ON "theme_refusal"("organisation_id");

-- CreateIndex
CREATE INDEX "priority_round_theme_id_idx" ON "priority_round"("theme_id");

-- CreateIndex
CREATE INDEX "round_need_need_id_idx" ON "round_need"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "round_voter_round_id_email_key" ON "round_voter"("round_id", "email");

-- CreateIndex
CREATE INDEX "duel_voter_id_idx" ON "duel"("voter_id");

-- CreateIndex
CREATE UNIQUE INDEX "need_campaign_slug_key" ON "need_campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "need_import_key_key" ON "need"("import_key");

-- CreateIndex
CREATE INDEX "need_merged_into_id_idx" ON "need"("merged_into_id");

-- CreateIndex
CREATE INDEX "need_split_from_id_idx" ON "need"("split_from_id");

-- CreateIndex
CREATE INDEX "need_campaign_id_idx" ON "need"("campaign_id");

-- CreateIndex
CREATE INDEX "need_author_id_idx" ON "need"("author_id");

-- CreateIndex
CREATE INDEX "receipt_need_id_idx" ON "receipt"("need_id");

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "need_campaign"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_split_from_id_fkey" FOREIGN KEY ("split_from_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wish" ADD CONSTRAINT "wish_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_contact" ADD CONSTRAINT "need_contact_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_helper" ADD CONSTRAINT "need_helper_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support" ADD CONSTRAINT "support_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_follower" ADD CONSTRAINT "need_follower_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_attachment" ADD CONSTRAINT "need_attachment_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority_round" ADD CONSTRAINT "priority_round_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_need" ADD CONSTRAINT "round_need_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "priority_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_need" ADD CONSTRAINT "round_need_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_voter" ADD CONSTRAINT "round_voter_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "priority_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duel" ADD CONSTRAINT "duel_voter_id_fkey" FOREIGN KEY ("voter_id") REFERENCES "round_voter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campaign_facility" ADD CONSTRAINT "campaign_facility_campaign_id_fkey" FOREIGN KEY ("campaign_id") REFERENCES "need_campaign"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What cannot be
ALTER TABLE need ALTER COLUMN submitted_at SET NOT NULL;
ALTER TABLE need ADD CONSTRAINT need_unread_is_not_public
  CHECK (stage NOT IN ('submitted', 'to_clarify', 'declined', 'redirected') OR NOT 'public' = ANY (readers));
ALTER TABLE need ADD CONSTRAINT need_qualified_is_told
  CHECK (stage NOT IN ('qualified', 'in_call', 'answered') OR (public_title IS NOT NULL AND summary IS NOT NULL AND qualified_at IS NOT NULL AND qualified_by IS NOT NULL));
ALTER TABLE need ADD CONSTRAINT need_turned_down_says_why CHECK (stage NOT IN ('declined', 'redirected') OR stage_reason IS NOT NULL);
ALTER TABLE need ADD CONSTRAINT need_erased_is_blank CHECK (erased_at IS NULL OR (title = '' AND story = '' AND author_id IS NULL
  AND coping IS NULL AND constraints IS NULL AND success IS NULL AND left_out IS NULL));
ALTER TABLE need ADD CONSTRAINT need_not_split_from_itself CHECK (split_from_id IS DISTINCT FROM id);
ALTER TABLE need ADD CONSTRAINT need_part_is_no_whole CHECK (split_from_id IS NULL OR split_at IS NULL);
ALTER TABLE wish ADD CONSTRAINT wish_usual_or_own CHECK ((usual IS NULL) <> (text IS NULL));
ALTER TABLE clarification ADD CONSTRAINT clarification_answered_at CHECK ((answer IS NULL) = (answered_at IS NULL));
ALTER TABLE support ADD CONSTRAINT support_of_someone CHECK ((person_id IS NULL) <> (browser_hash IS NULL));
ALTER TABLE support ADD CONSTRAINT support_line_read CHECK ((line_read_at IS NULL) = (line_read_by IS NULL) AND (line_read_at IS NULL OR line IS NOT NULL));
ALTER TABLE need_attachment ADD CONSTRAINT need_attachment_published CHECK ((published_at IS NULL) = (published_by IS NULL) AND (published_at IS NULL OR kind = 'photo'));
ALTER TABLE need_attachment ADD CONSTRAINT need_attachment_typed_out CHECK ((transcribed_at IS NULL) = (transcribed_by IS NULL) AND (transcribed_at IS NULL OR kind = 'recording'));
ALTER TABLE need_attachment ADD CONSTRAINT need_attachment_erased CHECK ((file_id IS NULL) = (erased_at IS NOT NULL));
ALTER TABLE need_import ADD CONSTRAINT need_import_done_is_blank CHECK (done_at IS NULL OR content = '');
ALTER TABLE priority_round ADD CONSTRAINT priority_round_lasts CHECK (closes_at > opens_at);
ALTER TABLE duel ADD CONSTRAINT duel_of_two CHECK (first_id <> second_id);
-- Each pair once a voter, whichever was shown first.
CREATE UNIQUE INDEX duel_once ON duel (voter_id, least(first_id, second_id), greatest(first_id, second_id));
ALTER TABLE need_campaign ADD CONSTRAINT need_campaign_lasts CHECK (closes_at > opens_at);
