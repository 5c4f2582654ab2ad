-- Before the committee, places say what they could host of a file; what they said before is kept.
CREATE TYPE "CouldHost" AS ENUM ('yes', 'yes_if', 'no');

CREATE TABLE "host_statement" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "facility_id" UUID NOT NULL,
    "brief" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" "CouldHost",
    "from_on" TIMESTAMPTZ(3),
    "to_on" TIMESTAMPTZ(3),
    "means" TEXT NOT NULL DEFAULT '',
    "asked_cents" BIGINT,
    "conditions" TEXT NOT NULL DEFAULT '',
    "tie" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "host_statement_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "host_statement_application_id_facility_id_key" ON "host_statement"("application_id", "facility_id");
CREATE INDEX "host_statement_panel_id_idx" ON "host_statement"("panel_id");
CREATE INDEX "host_statement_facility_id_idx" ON "host_statement"("facility_id");
ALTER TABLE "host_statement" ADD CONSTRAINT "host_statement_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "host_statement" ADD CONSTRAINT host_statement_is_whole_or_waits CHECK (
  (answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (revision = 0)
);
ALTER TABLE "host_statement" ADD CONSTRAINT host_statement_says_when_and_what CHECK (
  answer IS NULL OR answer = 'no' OR (from_on <= to_on AND asked_cents >= 0 AND length(means) >= 10)
);
ALTER TABLE "host_statement" ADD CONSTRAINT host_statement_says_on_what_or_why CHECK (
  answer IS NULL OR answer = 'yes' OR length(conditions) >= 10
);
ALTER TABLE "host_statement" ADD CONSTRAINT host_statement_answers_what_was_asked CHECK (answered_at >= asked_at);

CREATE TABLE "host_statement_version" (
    "statement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "answer" "CouldHost" NOT NULL,
    "from_on" TIMESTAMPTZ(3),
    "to_on" TIMESTAMPTZ(3),
    "means" TEXT NOT NULL,
    "asked_cents" BIGINT,
    "conditions" TEXT NOT NULL,
    "tie" TEXT,
    "answered_by" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "host_statement_version_pkey" PRIMARY KEY ("statement_id","position")
);
ALTER TABLE "host_statement_version" ADD CONSTRAINT "host_statement_version_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "host_statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "host_statement_version" ADD CONSTRAINT host_statement_version_counts_from_one CHECK (position >= 1);

CREATE FUNCTION refuse_change_of_statement_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what statement % said before stays', OLD.statement_id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER host_statement_version_stays BEFORE UPDATE OR DELETE ON host_statement_version
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_statement_version();
