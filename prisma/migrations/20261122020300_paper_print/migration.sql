-- Nothing has been printed yet.
ALTER TABLE "paper_form" ADD COLUMN "print_id" UUID NOT NULL;
CREATE INDEX "paper_form_print_id_idx" ON "paper_form"("print_id");
ALTER TABLE paper_form ADD CONSTRAINT paper_form_transcribed CHECK ((transcribed_at IS NULL) = (need_id IS NULL));
