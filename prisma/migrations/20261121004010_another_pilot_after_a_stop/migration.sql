-- A stopped pilot may be followed by another one elsewhere, for the same award; one at a time.
DROP INDEX "pilot_award_id_key";
CREATE INDEX "pilot_award_id_idx" ON "pilot"("award_id");
CREATE UNIQUE INDEX pilot_one_at_a_time ON pilot (award_id) WHERE stage <> 'stopped';
