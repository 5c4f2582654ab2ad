-- What coordinators add for one applicant beside the reasons; held with the decision until it is announced.
CREATE TABLE "personal_line" (
  "application_id" UUID NOT NULL,
  "panel_id" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "written_by" UUID NOT NULL,
  "written_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "personal_line_pkey" PRIMARY KEY ("application_id"),
  CONSTRAINT "personal_line_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT personal_line_says_something CHECK (char_length(btrim(text)) BETWEEN 1 AND 600)
);
CREATE INDEX "personal_line_panel_id_idx" ON "personal_line"("panel_id");
