CREATE TABLE sitting (
  panel_id uuid PRIMARY KEY REFERENCES panel (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  starts_at timestamptz(3) NOT NULL,
  place text NOT NULL,
  minutes_per_file integer NOT NULL,
  chair_id uuid NOT NULL,
  quorum integer,
  changes integer NOT NULL DEFAULT 0,
  called_by uuid NOT NULL,
  called_at timestamptz(3) NOT NULL,
  opened_at timestamptz(3),
  opened_by uuid,
  closed_at timestamptz(3),
  closed_by uuid,
  CONSTRAINT sitting_minutes_are_few CHECK (minutes_per_file BETWEEN 1 AND 120),
  CONSTRAINT sitting_quorum_is_some CHECK (quorum IS NULL OR quorum >= 1),
  CONSTRAINT sitting_opened_by_someone CHECK ((opened_at IS NULL) = (opened_by IS NULL)),
  CONSTRAINT sitting_closed_once_open CHECK (closed_at IS NULL OR opened_at IS NOT NULL),
  CONSTRAINT sitting_closed_by_someone CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);

CREATE TABLE sitting_item (
  panel_id uuid NOT NULL REFERENCES sitting (panel_id) ON DELETE RESTRICT ON UPDATE CASCADE,
  application_id uuid NOT NULL,
  place integer NOT NULL,
  began_at timestamptz(3),
  vote_opened_at timestamptz(3),
  ended_at timestamptz(3),
  PRIMARY KEY (panel_id, application_id),
  CONSTRAINT sitting_item_place_counts CHECK (place >= 1),
  CONSTRAINT sitting_item_voted_once_begun CHECK (vote_opened_at IS NULL OR began_at IS NOT NULL),
  CONSTRAINT sitting_item_ended_once_begun CHECK (ended_at IS NULL OR began_at IS NOT NULL)
);
-- One file at a time.
CREATE UNIQUE INDEX sitting_item_current_key ON sitting_item (panel_id) WHERE began_at IS NOT NULL AND ended_at IS NULL;

CREATE TABLE presence (
  id uuid PRIMARY KEY,
  panel_id uuid NOT NULL REFERENCES sitting (panel_id) ON DELETE RESTRICT ON UPDATE CASCADE,
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  "from" timestamptz(3) NOT NULL,
  until timestamptz(3),
  CONSTRAINT presence_goes_forward CHECK (until >= "from")
);
CREATE INDEX presence_panel_id_idx ON presence (panel_id);
CREATE INDEX presence_juror_id_idx ON presence (juror_id);
CREATE UNIQUE INDEX presence_here_once ON presence (juror_id) WHERE until IS NULL;

CREATE TABLE sitting_absence (
  panel_id uuid NOT NULL,
  application_id uuid NOT NULL,
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  why text NOT NULL,
  left_at timestamptz(3) NOT NULL,
  PRIMARY KEY (application_id, juror_id),
  FOREIGN KEY (panel_id, application_id) REFERENCES sitting_item (panel_id, application_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX sitting_absence_juror_id_idx ON sitting_absence (juror_id);

CREATE TABLE sitting_declaration (
  panel_id uuid NOT NULL,
  application_id uuid NOT NULL,
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  declared_at timestamptz(3) NOT NULL,
  PRIMARY KEY (application_id, juror_id),
  FOREIGN KEY (panel_id, application_id) REFERENCES sitting_item (panel_id, application_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX sitting_declaration_juror_id_idx ON sitting_declaration (juror_id);

CREATE TYPE "VoteWord" AS ENUM ('favourable', 'reserve', 'unfavourable', 'abstain');

CREATE TABLE vote (
  panel_id uuid NOT NULL,
  application_id uuid NOT NULL,
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  word "VoteWord" NOT NULL,
  cast_at timestamptz(3) NOT NULL,
  PRIMARY KEY (application_id, juror_id),
  FOREIGN KEY (panel_id, application_id) REFERENCES sitting_item (panel_id, application_id) ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX vote_juror_id_idx ON vote (juror_id);
