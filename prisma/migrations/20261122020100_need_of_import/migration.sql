-- The table an imported need came in with.
ALTER TABLE "need" ADD COLUMN "import_id" UUID;
CREATE INDEX "need_import_id_idx" ON "need"("import_id");
ALTER TABLE "need" ADD CONSTRAINT "need_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "need_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "need_import_organisation_id_id_idx" ON "need_import"("organisation_id", "id");
