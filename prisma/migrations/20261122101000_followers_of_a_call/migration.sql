-- Who is told of the steps of a call.
CREATE TABLE "call_follower" (
    "call_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "call_follower_pkey" PRIMARY KEY ("call_id","person_id")
);

CREATE INDEX "call_follower_person_id_idx" ON "call_follower"("person_id");

ALTER TABLE "call_follower" ADD CONSTRAINT "call_follower_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "call"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
