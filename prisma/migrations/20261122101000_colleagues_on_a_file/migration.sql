-- A file may have several owners; the code keeps at least one.
DROP INDEX "collaborator_one_owner";

-- Whoever is invited may say no, and finds on their desk what waits for their address.
ALTER TABLE "application_invitation" ADD COLUMN "declined_at" TIMESTAMPTZ(3);
CREATE INDEX "application_invitation_email_idx" ON "application_invitation"("email");

-- People of the company read by their place there, and no more once they have left it; only those from outside are named.
UPDATE "application" a SET "readers" = array_remove("readers", 'person:' || "begun_by")
  WHERE EXISTS (SELECT 1 FROM "membership" m WHERE m."person_id" = a."begun_by" AND m."organisation_id" = a."organisation_id");
