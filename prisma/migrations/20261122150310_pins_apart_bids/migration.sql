CREATE TABLE pin (
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  application_id uuid NOT NULL,
  panel_id uuid NOT NULL REFERENCES panel (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  pinned_by uuid NOT NULL,
  pinned_at timestamptz(3) NOT NULL,
  PRIMARY KEY (juror_id, application_id)
);
CREATE INDEX pin_panel_id_idx ON pin (panel_id);

CREATE TABLE jurors_apart (
  one_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  other_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  panel_id uuid NOT NULL REFERENCES panel (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  PRIMARY KEY (one_id, other_id),
  CONSTRAINT jurors_apart_are_two CHECK (one_id < other_id)
);
CREATE INDEX jurors_apart_panel_id_idx ON jurors_apart (panel_id);
CREATE INDEX jurors_apart_other_id_idx ON jurors_apart (other_id);

CREATE TYPE "BidWish" AS ENUM ('rather_yes', 'rather_no');

CREATE TABLE bid (
  juror_id uuid NOT NULL REFERENCES juror (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  application_id uuid NOT NULL,
  wish "BidWish" NOT NULL,
  PRIMARY KEY (juror_id, application_id)
);
