-- What binds jurors to applicants: told every year, found from data, or set by a coordinator; each becomes a bar on a file.
CREATE TABLE "former_membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "former_membership_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "former_membership_person_id_idx" ON "former_membership"("person_id");

CREATE TYPE "InterestNature" AS ENUM ('employment', 'shares', 'paid_work', 'funding', 'role', 'family');

CREATE TABLE "general_declaration" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "general_declaration_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "general_declaration" ADD CONSTRAINT general_declaration_ends_later CHECK (ends_at > declared_at);
CREATE INDEX "general_declaration_person_id_declared_at_idx" ON "general_declaration"("person_id", "declared_at");

CREATE TABLE "interest_link" (
    "id" UUID NOT NULL,
    "declaration_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_id" UUID,
    "nature" "InterestNature" NOT NULL,
    "ended_year" INTEGER,

    CONSTRAINT "interest_link_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "interest_link_declaration_id_idx" ON "interest_link"("declaration_id");
ALTER TABLE "interest_link" ADD CONSTRAINT "interest_link_declaration_id_fkey" FOREIGN KEY ("declaration_id") REFERENCES "general_declaration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "rival" (
    "organisation_id" UUID NOT NULL,
    "rival_id" UUID NOT NULL,
    "declared_by" UUID NOT NULL,
    "declared_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rival_pkey" PRIMARY KEY ("organisation_id","rival_id")
);
ALTER TABLE "rival" ADD CONSTRAINT rival_is_another CHECK (organisation_id <> rival_id);

CREATE TABLE "bar" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "juror_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "barred_at" TIMESTAMPTZ(3) NOT NULL,
    "barred_by" UUID,
    "lifted_at" TIMESTAMPTZ(3),
    "lifted_by" UUID,
    "lifted_why" TEXT,

    CONSTRAINT "bar_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "bar_juror_id_application_id_reason_key" ON "bar"("juror_id", "application_id", "reason");
CREATE INDEX "bar_panel_id_idx" ON "bar"("panel_id");
CREATE INDEX "bar_application_id_idx" ON "bar"("application_id");
ALTER TABLE "bar" ADD CONSTRAINT "bar_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bar" ADD CONSTRAINT "bar_juror_id_fkey" FOREIGN KEY ("juror_id") REFERENCES "juror"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bar" ADD CONSTRAINT bar_lifted_by_someone_who_says_why CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lifted_why IS NULL));
