-- What the criteria leave equal is settled by a coordinator, in an order and with a reason that are kept as they were given.
CREATE TABLE "tie_choice" (
    "id" UUID NOT NULL,
    "panel_id" UUID NOT NULL,
    "order" UUID[],
    "reason" TEXT NOT NULL,
    "chosen_by" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "tie_choice_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "tie_choice_panel_id_idx" ON "tie_choice"("panel_id");
ALTER TABLE "tie_choice" ADD CONSTRAINT "tie_choice_panel_id_fkey" FOREIGN KEY ("panel_id") REFERENCES "panel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "tie_choice" ADD CONSTRAINT tie_choice_orders_two_files CHECK (cardinality("order") >= 2);
ALTER TABLE "tie_choice" ADD CONSTRAINT tie_choice_says_why CHECK (char_length(btrim(reason)) >= 20);

-- A decision against the ranking has a reason of its own.
ALTER TABLE "decision" ADD COLUMN "against_why" TEXT;
ALTER TABLE "decision" ADD CONSTRAINT decision_against_says_why CHECK (char_length(btrim(against_why)) >= 20);
