-- Which form of which page it was, so that it is put back there; a form kept again at each pause stays one row.
ALTER TABLE "typed_form" DROP COLUMN "taken_at",
  ADD COLUMN "form" TEXT NOT NULL,
  ADD COLUMN "key" TEXT NOT NULL;

CREATE UNIQUE INDEX "typed_form_person_id_key_key" ON "typed_form"("person_id", "key");
