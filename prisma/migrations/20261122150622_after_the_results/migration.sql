-- After the results: places given back and who is called up, and second looks asked and answered.
CREATE TABLE "freed_place" (
  "application_id" UUID NOT NULL,
  "panel_id" UUID NOT NULL,
  "why" TEXT NOT NULL,
  "freed_at" TIMESTAMPTZ(3) NOT NULL,
  "called_id" UUID,
  "settled_by" UUID,
  "settled_at" TIMESTAMPTZ(3),
  "note" TEXT,
  CONSTRAINT "freed_place_pkey" PRIMARY KEY ("application_id"),
  CONSTRAINT "freed_place_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT freed_place_why_is_known CHECK (why IN ('withdrawn', 'trial_stopped')),
  CONSTRAINT freed_place_is_signed CHECK ((settled_by IS NULL) = (settled_at IS NULL)),
  CONSTRAINT freed_place_is_filled_or_says_why CHECK (settled_at IS NULL = (called_id IS NULL AND note IS NULL)),
  CONSTRAINT freed_place_is_not_its_own CHECK (called_id <> application_id)
);
CREATE UNIQUE INDEX "freed_place_called_id_key" ON "freed_place"("called_id");
CREATE INDEX "freed_place_panel_id_idx" ON "freed_place"("panel_id");

CREATE TABLE "second_look" (
  "application_id" UUID NOT NULL,
  "panel_id" UUID NOT NULL,
  "why" TEXT NOT NULL,
  "asked_by" UUID NOT NULL,
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  "answer" TEXT,
  "outcome" "Outcome",
  "answered_by" UUID,
  "answered_at" TIMESTAMPTZ(3),
  CONSTRAINT "second_look_pkey" PRIMARY KEY ("application_id"),
  CONSTRAINT "second_look_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT second_look_says_why CHECK (char_length(btrim(why)) BETWEEN 20 AND 3000),
  CONSTRAINT second_look_is_answered_whole CHECK (num_nulls(answer, outcome, answered_by, answered_at) IN (0, 4)),
  CONSTRAINT second_look_answer_has_reasons CHECK (char_length(btrim(answer)) BETWEEN 20 AND 3000)
);
CREATE INDEX "second_look_panel_id_idx" ON "second_look"("panel_id");
