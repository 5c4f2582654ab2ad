-- Who last saved the boxes of a draft that are no answers, and who is writing it.
CREATE TABLE "saved_box" (
    "application_id" UUID NOT NULL,
    "box" TEXT NOT NULL,
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_box_pkey" PRIMARY KEY ("application_id","box")
);
CREATE TABLE "application_writer" (
    "application_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_writer_pkey" PRIMARY KEY ("application_id","person_id")
);
ALTER TABLE "saved_box" ADD CONSTRAINT "saved_box_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "application_writer" ADD CONSTRAINT "application_writer_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A wish is answered by someone; a box is compared by what it holds, so that it counts nothing.
ALTER TABLE "wish_answer" ADD COLUMN "saved_by" UUID;
ALTER TABLE "wish_answer" DROP COLUMN "revision";
ALTER TABLE "answer" DROP COLUMN "revision";

-- Whoever began a file owns it.
INSERT INTO "collaborator" ("application_id", "person_id", "role", "joined_at")
  SELECT "id", "begun_by", 'owner', "begun_at" FROM "application" ON CONFLICT DO NOTHING;
UPDATE "application" SET "readers" = array_append("readers", 'person:' || "begun_by")
  WHERE NOT ('person:' || "begun_by") = ANY ("readers");
CREATE UNIQUE INDEX "collaborator_one_owner" ON "collaborator" ("application_id") WHERE "role" = 'owner';
