-- The tables of every room, as prisma/*.prisma describe them.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ApplicationStage" AS ENUM ('draft', 'submitted', 'admissible', 'inadmissible', 'in_review', 'hearing', 'selected', 'reserve', 'refused', 'withdrawn', 'closed_no_action', 'contracted');

-- CreateEnum
CREATE TYPE "CallStage" AS ENUM ('draft', 'published', 'open', 'closed', 'archived', 'cancelled');

-- CreateEnum
CREATE TYPE "CutoffStage" AS ENUM ('collecting', 'in_jury', 'decided');

-- CreateEnum
CREATE TYPE "FacilityKind" AS ENUM ('university_hospital', 'hospital', 'clinic', 'psychiatric_hospital', 'care_home', 'health_centre', 'town_network');

-- CreateEnum
CREATE TYPE "PledgeStage" AS ENUM ('promised', 'received', 'withdrawn');

-- CreateEnum
CREATE TYPE "AwardStage" AS ENUM ('proposed', 'approved', 'agreed', 'closed', 'terminated');

-- CreateEnum
CREATE TYPE "TrancheStage" AS ENUM ('planned', 'due', 'requested', 'approved', 'paid', 'refused');

-- CreateEnum
CREATE TYPE "PanelStage" AS ENUM ('composing', 'scoring', 'opened', 'decided');

-- CreateEnum
CREATE TYPE "ReviewStage" AS ENUM ('assigned', 'declared', 'recused', 'draft', 'submitted');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('selected', 'reserve', 'refused');

-- CreateEnum
CREATE TYPE "NeedStage" AS ENUM ('draft', 'submitted', 'to_clarify', 'qualified', 'in_call', 'answered', 'closed', 'declined', 'redirected', 'withdrawn');

-- CreateEnum
CREATE TYPE "AuthorKind" AS ENUM ('patient', 'carer', 'town_professional', 'hospital_professional', 'facility', 'association');

-- CreateEnum
CREATE TYPE "CareSetting" AS ENUM ('home', 'town', 'hospital', 'care_home', 'between', 'elsewhere');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('coalition', 'facility', 'company', 'partner', 'association');

-- CreateEnum
CREATE TYPE "SeatRole" AS ENUM ('coordinator', 'juror', 'facility_lead', 'funder');

-- CreateEnum
CREATE TYPE "HostingStage" AS ENUM ('asked', 'agreed', 'declined');

-- CreateEnum
CREATE TYPE "PilotStage" AS ENUM ('preparing', 'ready', 'running', 'mid_review', 'completed', 'evaluated', 'deployed', 'extended', 'stopped');

-- CreateEnum
CREATE TYPE "SolutionMaturity" AS ENUM ('prototype', 'tested', 'in_use');

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "call_id" UUID NOT NULL,
    "cutoff_id" UUID,
    "organisation_id" UUID NOT NULL,
    "solution_id" UUID NOT NULL,
    "stage" "ApplicationStage" NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "asked_cents" BIGINT NOT NULL,
    "begun_by" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "revision" INTEGER NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "sealed" TEXT,
    "digest" TEXT,
    "stage_reason" TEXT,
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "application_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("application_id","question_id")
);

-- CreateTable
CREATE TABLE "call" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "theme_id" UUID,
    "stage" "CallStage" NOT NULL,
    "title" JSONB NOT NULL,
    "purpose" JSONB NOT NULL,
    "rules" JSONB NOT NULL,
    "envelope_cents" BIGINT NOT NULL,
    "opens_at" TIMESTAMPTZ(3),
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "stage_reason" TEXT,
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "call_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cutoff" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "stage" "CutoffStage" NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cutoff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB NOT NULL,
    "help" JSONB NOT NULL,
    "weight" INTEGER NOT NULL,
    "threshold" INTEGER NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" JSONB NOT NULL,
    "help" JSONB NOT NULL,
    "longest" INTEGER NOT NULL,
    "required" BOOLEAN NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_need" (
    "call_id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_need_pkey" PRIMARY KEY ("call_id","need_id")
);

-- CreateTable
CREATE TABLE "call_partner" (
    "call_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,

    CONSTRAINT "call_partner_pkey" PRIMARY KEY ("call_id","organisation_id")
);

-- CreateTable
CREATE TABLE "facility" (
    "id" UUID NOT NULL,
    "kind" "FacilityKind" NOT NULL,
    "territory" TEXT NOT NULL,
    "finess" TEXT,
    "tiers_lieu" BOOLEAN NOT NULL,
    "slots" INTEGER NOT NULL,
    "about" JSONB NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pledge" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "call_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "reference" TEXT NOT NULL,
    "stage" "PledgeStage" NOT NULL,
    "pledged_by" UUID NOT NULL,
    "pledged_at" TIMESTAMPTZ(3) NOT NULL,
    "received_by" UUID,
    "received_at" TIMESTAMPTZ(3),

    CONSTRAINT "pledge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "application_id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "stage" "AwardStage" NOT NULL,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),

    CONSTRAINT "award_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "award_share" (
    "award_id" UUID NOT NULL,
    "pledge_id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,

    CONSTRAINT "award_share_pkey" PRIMARY KEY ("award_id","pledge_id")
);

-- CreateTable
CREATE TABLE "tranche" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "milestone" TEXT NOT NULL,
    "due_on" TIMESTAMPTZ(3) NOT NULL,
    "stage" "TrancheStage" NOT NULL,

    CONSTRAINT "tranche_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "panel" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "stage" "PanelStage" NOT NULL,
    "composed_by" UUID NOT NULL,
    "composed_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "opened_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "panel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "juror" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),

    CONSTRAINT "juror_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "stage" "ReviewStage" NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "declared_at" TIMESTAMPTZ(3),
    "conflict" BOOLEAN,
    "conflict_note" TEXT,
    "comment" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "digest" TEXT,
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score" (
    "review_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "comment" TEXT NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("review_id","criterion_id")
);

-- CreateTable
CREATE TABLE "decision" (
    "application_id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "reserve_rank" INTEGER,
    "reasons" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("application_id")
);

-- CreateTable
CREATE TABLE "theme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" JSONB NOT NULL,
    "about" JSONB NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "need" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "stage" "NeedStage" NOT NULL,
    "author_kind" "AuthorKind" NOT NULL,
    "author_id" UUID,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "story" TEXT NOT NULL,
    "sufferers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "setting" "CareSetting" NOT NULL,
    "territory" TEXT,
    "facility_id" UUID,
    "facility_name" TEXT,
    "warnings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "words_public" BOOLEAN NOT NULL,
    "place_public" BOOLEAN NOT NULL,
    "public_title" JSONB,
    "summary" JSONB,
    "theme_id" UUID,
    "merged_into_id" UUID,
    "stage_reason" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "qualified_at" TIMESTAMPTZ(3),
    "qualified_by" UUID,
    "erased_at" TIMESTAMPTZ(3),
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "need_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("need_id")
);

-- CreateTable
CREATE TABLE "need_consent" (
    "id" UUID NOT NULL,
    "need_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "need_consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "calling" TEXT,
    "language" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "back" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "wrong_tries" INTEGER NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "town" TEXT,
    "siren" TEXT,
    "founded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","organisation_id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "SeatRole" NOT NULL,
    "object" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hosting" (
    "id" UUID NOT NULL,
    "award_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "stage" "HostingStage" NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "reason" TEXT,

    CONSTRAINT "hosting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pilot" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "award_id" UUID NOT NULL,
    "stage" "PilotStage" NOT NULL,
    "title" JSONB NOT NULL,
    "aim" JSONB NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "stop_reason" TEXT,
    "level" INTEGER,
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "pilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "pilot_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "site_pkey" PRIMARY KEY ("pilot_id","facility_id")
);

-- CreateTable
CREATE TABLE "readiness_answer" (
    "pilot_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "readiness_answer_pkey" PRIMARY KEY ("pilot_id","item")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "due_on" TIMESTAMPTZ(3) NOT NULL,
    "reached_at" TIMESTAMPTZ(3),
    "reached_by" UUID,
    "tranche_id" UUID,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "baseline" BIGINT NOT NULL,
    "target" BIGINT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "value" BIGINT NOT NULL,
    "people" INTEGER NOT NULL,
    "measured_on" TIMESTAMPTZ(3) NOT NULL,
    "entered_by" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation" (
    "pilot_id" UUID NOT NULL,
    "care_quality" INTEGER NOT NULL,
    "work_quality" INTEGER NOT NULL,
    "facility_benefit" INTEGER NOT NULL,
    "learned" TEXT NOT NULL,
    "evaluated_by" UUID NOT NULL,
    "evaluated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evaluation_pkey" PRIMARY KEY ("pilot_id")
);

-- CreateTable
CREATE TABLE "deployment" (
    "id" UUID NOT NULL,
    "pilot_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "unit" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "people" INTEGER,

    CONSTRAINT "deployment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "on_behalf_of" TEXT,
    "what" TEXT NOT NULL,
    "row" UUID NOT NULL,
    "reason" TEXT,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "used_key" (
    "key" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "result" JSONB,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "used_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "tries" (
    "bucket" TEXT NOT NULL,
    "window" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "tries_pkey" PRIMARY KEY ("bucket","window")
);

-- CreateTable
CREATE TABLE "numbering" (
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "numbering_pkey" PRIMARY KEY ("series","year")
);

-- CreateTable
CREATE TABLE "solution" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "pitch" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "maturity" "SolutionMaturity" NOT NULL,
    "site" TEXT,
    "listed" BOOLEAN NOT NULL,
    "described_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "readers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "barred" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "readable_from" TIMESTAMPTZ(3),

    CONSTRAINT "solution_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "application_number_key" ON "application"("number");

-- CreateIndex
CREATE INDEX "application_call_id_stage_id_idx" ON "application"("call_id", "stage", "id");

-- CreateIndex
CREATE INDEX "application_cutoff_id_idx" ON "application"("cutoff_id");

-- CreateIndex
CREATE INDEX "application_organisation_id_idx" ON "application"("organisation_id");

-- CreateIndex
CREATE INDEX "application_readers_idx" ON "application" USING GIN ("readers");

-- CreateIndex
CREATE UNIQUE INDEX "call_slug_key" ON "call"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "call_number_key" ON "call"("number");

-- CreateIndex
CREATE INDEX "call_readers_idx" ON "call" USING GIN ("readers");

-- CreateIndex
CREATE INDEX "call_stage_idx" ON "call"("stage");

-- CreateIndex
CREATE INDEX "cutoff_closes_at_idx" ON "cutoff"("closes_at");

-- CreateIndex
CREATE UNIQUE INDEX "cutoff_call_id_position_key" ON "cutoff"("call_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_call_id_position_key" ON "criterion"("call_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "question_call_id_position_key" ON "question"("call_id", "position");

-- CreateIndex
CREATE INDEX "call_need_need_id_idx" ON "call_need"("need_id");

-- CreateIndex
CREATE INDEX "facility_territory_idx" ON "facility"("territory");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_number_key" ON "pledge"("number");

-- CreateIndex
CREATE UNIQUE INDEX "pledge_reference_key" ON "pledge"("reference");

-- CreateIndex
CREATE INDEX "pledge_call_id_idx" ON "pledge"("call_id");

-- CreateIndex
CREATE INDEX "pledge_organisation_id_idx" ON "pledge"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "award_number_key" ON "award"("number");

-- CreateIndex
CREATE UNIQUE INDEX "award_application_id_key" ON "award"("application_id");

-- CreateIndex
CREATE INDEX "award_call_id_idx" ON "award"("call_id");

-- CreateIndex
CREATE INDEX "award_share_pledge_id_idx" ON "award_share"("pledge_id");

-- CreateIndex
CREATE UNIQUE INDEX "tranche_award_id_position_key" ON "tranche"("award_id", "position");

-- CreateIndex
CREATE INDEX "panel_call_id_idx" ON "panel"("call_id");

-- CreateIndex
CREATE INDEX "juror_person_id_idx" ON "juror"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "juror_panel_id_person_id_key" ON "juror"("panel_id", "person_id");

-- CreateIndex
CREATE INDEX "review_application_id_idx" ON "review"("application_id");

-- CreateIndex
CREATE INDEX "review_panel_id_idx" ON "review"("panel_id");

-- CreateIndex
CREATE INDEX "review_readers_idx" ON "review" USING GIN ("readers");

-- CreateIndex
CREATE UNIQUE INDEX "review_juror_id_application_id_key" ON "review"("juror_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_panel_id_reserve_rank_key" ON "decision"("panel_id", "reserve_rank");

-- CreateIndex
CREATE UNIQUE INDEX "theme_slug_key" ON "theme"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "need_number_key" ON "need"("number");

-- CreateIndex
CREATE INDEX "need_readers_idx" ON "need" USING GIN ("readers");

-- CreateIndex
CREATE INDEX "need_stage_id_idx" ON "need"("stage", "id");

-- CreateIndex
CREATE INDEX "need_theme_id_idx" ON "need"("theme_id");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_code_hash_key" ON "receipt"("code_hash");

-- CreateIndex
CREATE INDEX "need_consent_need_id_idx" ON "need_consent"("need_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "sign_in_email_asked_at_idx" ON "sign_in"("email", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "organisation_kind_name_idx" ON "organisation"("kind", "name");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "seat_person_id_idx" ON "seat"("person_id");

-- CreateIndex
CREATE INDEX "seat_role_object_idx" ON "seat"("role", "object");

-- CreateIndex
CREATE INDEX "hosting_facility_id_idx" ON "hosting"("facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "hosting_award_id_facility_id_key" ON "hosting"("award_id", "facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "pilot_number_key" ON "pilot"("number");

-- CreateIndex
CREATE UNIQUE INDEX "pilot_award_id_key" ON "pilot"("award_id");

-- CreateIndex
CREATE INDEX "pilot_readers_idx" ON "pilot" USING GIN ("readers");

-- CreateIndex
CREATE INDEX "pilot_stage_idx" ON "pilot"("stage");

-- CreateIndex
CREATE INDEX "site_facility_id_idx" ON "site"("facility_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_tranche_id_key" ON "milestone"("tranche_id");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_pilot_id_position_key" ON "milestone"("pilot_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_pilot_id_position_key" ON "indicator"("pilot_id", "position");

-- CreateIndex
CREATE INDEX "measure_indicator_id_measured_on_idx" ON "measure"("indicator_id", "measured_on");

-- CreateIndex
CREATE INDEX "deployment_pilot_id_idx" ON "deployment"("pilot_id");

-- CreateIndex
CREATE INDEX "deployment_facility_id_idx" ON "deployment"("facility_id");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "event_row_at_idx" ON "event"("row", "at");

-- CreateIndex
CREATE INDEX "event_what_at_idx" ON "event"("what", "at");

-- CreateIndex
CREATE INDEX "used_key_used_at_idx" ON "used_key"("used_at");

-- CreateIndex
CREATE UNIQUE INDEX "solution_slug_key" ON "solution"("slug");

-- CreateIndex
CREATE INDEX "solution_organisation_id_idx" ON "solution"("organisation_id");

-- CreateIndex
CREATE INDEX "solution_readers_idx" ON "solution" USING GIN ("readers");

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cutoff" ADD CONSTRAINT "cutoff_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_need" ADD CONSTRAINT "call_need_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_partner" ADD CONSTRAINT "call_partner_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_share" ADD CONSTRAINT "award_share_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "award_share" ADD CONSTRAINT "award_share_pledge_id_fkey" FOREIGN KEY ("pledge_id") REFERENCES "pledge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tranche" ADD CONSTRAINT "tranche_award_id_fkey" FOREIGN KEY ("award_id") REFERENCES "award"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "juror" ADD CONSTRAINT "juror_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need" ADD CONSTRAINT "need_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "need"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "need_consent" ADD CONSTRAINT "need_consent_need_id_fkey" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readiness_answer" ADD CONSTRAINT "readiness_answer_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deployment" ADD CONSTRAINT "deployment_pilot_id_fkey" FOREIGN KEY ("pilot_id") REFERENCES "pilot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
