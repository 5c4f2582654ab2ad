CREATE TYPE "BondKind" AS ENUM ('hosted', 'funded', 'shares');

CREATE TABLE "bond" (
    "id" UUID NOT NULL,
    "kind" "BondKind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),
    "source_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bond_pkey" PRIMARY KEY ("id"),
    CONSTRAINT bond_is_between_two CHECK (from_id <> to_id),
    CONSTRAINT bond_ends_after_it_began CHECK (until IS NULL OR until >= since)
);

CREATE UNIQUE INDEX "bond_source_id_from_id_to_id_key" ON "bond"("source_id", "from_id", "to_id");
CREATE INDEX "bond_from_id_idx" ON "bond"("from_id");
CREATE INDEX "bond_to_id_idx" ON "bond"("to_id");

-- What already ties organisations: trials and uses in facilities, and money that partners gave.
INSERT INTO bond (id, kind, from_id, to_id, since, until, source_id, made_at)
SELECT gen_random_uuid(), 'hosted', site.facility_id, award.organisation_id, pilot.opened_at, pilot.ended_at, pilot.id, pilot.opened_at
FROM site JOIN pilot ON pilot.id = site.pilot_id JOIN award ON award.id = pilot.award_id
WHERE site.facility_id <> award.organisation_id;

INSERT INTO bond (id, kind, from_id, to_id, since, until, source_id, made_at)
SELECT gen_random_uuid(), 'hosted', deployment.facility_id, award.organisation_id, deployment.since, NULL, deployment.id, deployment.since
FROM deployment JOIN pilot ON pilot.id = deployment.pilot_id JOIN award ON award.id = pilot.award_id
WHERE deployment.facility_id <> award.organisation_id;

INSERT INTO bond (id, kind, from_id, to_id, since, until, source_id, made_at)
SELECT gen_random_uuid(), 'hosted', reference_use.facility_id, solution.organisation_id, reference_use.since, reference_use.until, reference_use.id, reference_use.told_at
FROM reference_use JOIN solution ON solution.id = reference_use.solution_id
WHERE reference_use.facility_id <> solution.organisation_id;

INSERT INTO bond (id, kind, from_id, to_id, since, until, source_id, made_at)
SELECT gen_random_uuid(), 'funded', pledge.organisation_id, award.organisation_id, award.approved_at,
  (SELECT greatest(max(tranche.due_on), award.approved_at) FROM tranche WHERE tranche.award_id = award.id), award.id, award.approved_at
FROM award JOIN award_share ON award_share.award_id = award.id JOIN pledge ON pledge.id = award_share.pledge_id
WHERE award.stage IN ('approved', 'agreed', 'closed') AND award.approved_at IS NOT NULL
  AND pledge.organisation_id <> award.organisation_id
ON CONFLICT (source_id, from_id, to_id) DO NOTHING;
