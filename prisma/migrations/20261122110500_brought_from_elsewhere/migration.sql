-- Applications brought from another platform: where from, and once.
ALTER TABLE "application" ADD COLUMN "imported_from" TEXT;
ALTER TABLE "application" ADD COLUMN "import_key" TEXT;
CREATE UNIQUE INDEX "application_import_key_key" ON "application"("import_key");
ALTER TABLE "application" ADD CONSTRAINT application_import_is_named CHECK ((imported_from IS NULL) = (import_key IS NULL));

ALTER TABLE "application_import" ADD COLUMN "received" INTEGER;
ALTER TABLE "application_import" ADD COLUMN "known" INTEGER;
ALTER TABLE "application_import" ADD CONSTRAINT application_import_counts CHECK ((taken_at IS NULL) = (received IS NULL));
ALTER TABLE "application_import" ADD CONSTRAINT application_import_ends_once CHECK (taken_at IS NULL OR given_up_at IS NULL);
