-- Whoever is invited into an organisation may say no; one invitation at a time waits for each address.
ALTER TABLE membership_invitation ADD COLUMN declined_at TIMESTAMPTZ(3);
ALTER TABLE membership_invitation ADD CONSTRAINT membership_invitation_ends_once
  CHECK (num_nonnulls(accepted_at, withdrawn_at, declined_at) <= 1);
CREATE UNIQUE INDEX membership_invitation_one_waiting ON membership_invitation (email, organisation_id)
  WHERE accepted_at IS NULL AND withdrawn_at IS NULL AND declined_at IS NULL;
