CREATE TYPE "PlanStage" AS ENUM ('seeking', 'draft', 'impossible', 'given_up', 'published', 'superseded');

CREATE TABLE plan (
  id uuid PRIMARY KEY,
  panel_id uuid NOT NULL REFERENCES panel (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  stage "PlanStage" NOT NULL,
  application_ids uuid[] NOT NULL,
  evenness integer NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz(3) NOT NULL,
  found_at timestamptz(3),
  value integer,
  gap integer,
  milliseconds integer,
  excess jsonb,
  published_at timestamptz(3),
  published_by uuid,
  CONSTRAINT plan_evenness_known CHECK (evenness BETWEEN 0 AND 100),
  CONSTRAINT plan_found_when_told CHECK ((found_at IS NOT NULL) = (stage IN ('draft', 'impossible', 'published', 'superseded'))),
  CONSTRAINT plan_proven CHECK (stage NOT IN ('draft', 'published') OR (value IS NOT NULL AND gap IS NOT NULL)),
  CONSTRAINT plan_impossible_says_why CHECK (stage <> 'impossible' OR excess IS NOT NULL),
  CONSTRAINT plan_published_by_someone CHECK (stage <> 'published' OR (published_at IS NOT NULL AND published_by IS NOT NULL))
);

CREATE INDEX plan_panel_id_id_idx ON plan (panel_id, id);
-- One search and one proposal at a time: two coordinators pressing together get one of each.
CREATE UNIQUE INDEX plan_one_seeking ON plan (panel_id) WHERE stage = 'seeking';
CREATE UNIQUE INDEX plan_one_draft ON plan (panel_id) WHERE stage = 'draft';

CREATE TABLE plan_pair (
  plan_id uuid NOT NULL REFERENCES plan (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  application_id uuid NOT NULL,
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  match integer NOT NULL,
  topics text[] DEFAULT ARRAY[]::text[],
  words text[] DEFAULT ARRAY[]::text[],
  is_kept boolean NOT NULL,
  PRIMARY KEY (plan_id, application_id, juror_id),
  CONSTRAINT plan_pair_match_on_a_hundred CHECK (match BETWEEN 0 AND 100)
);
CREATE INDEX plan_pair_juror_id_idx ON plan_pair (juror_id);
