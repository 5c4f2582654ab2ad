-- States that cannot be: the database refuses them whoever writes.

-- people
ALTER TABLE person ADD CONSTRAINT person_email_tidy CHECK (email = lower(email) AND email <> '');
ALTER TABLE person ADD CONSTRAINT person_language CHECK (language IN ('fr', 'en'));
ALTER TABLE sign_in ADD CONSTRAINT sign_in_tries CHECK (wrong_tries >= 0);
CREATE UNIQUE INDEX seat_held_once ON seat (person_id, role, object) WHERE left_at IS NULL;
ALTER TABLE organisation ADD CONSTRAINT organisation_siren CHECK (siren ~ '^[0-9]{9}$');

-- facilities
ALTER TABLE facility ADD CONSTRAINT facility_slots CHECK (slots >= 0);
ALTER TABLE facility ADD CONSTRAINT facility_finess CHECK (finess ~ '^[0-9AB]{9}$');

-- needs: what nobody has read is read by its author and coordinators alone; what was qualified has its public words.
ALTER TABLE need ADD CONSTRAINT need_unread_is_not_public
  CHECK (stage NOT IN ('draft', 'submitted', 'to_clarify', 'declined', 'redirected') OR NOT 'public' = ANY (readers));
ALTER TABLE need ADD CONSTRAINT need_qualified_is_told
  CHECK (stage NOT IN ('qualified', 'in_call', 'answered') OR (public_title IS NOT NULL AND summary IS NOT NULL AND qualified_at IS NOT NULL AND qualified_by IS NOT NULL));
ALTER TABLE need ADD CONSTRAINT need_submitted_has_instant CHECK (stage = 'draft' OR submitted_at IS NOT NULL);
ALTER TABLE need ADD CONSTRAINT need_erased_is_blank CHECK (erased_at IS NULL OR (title = '' AND story = '' AND author_id IS NULL));
ALTER TABLE need ADD CONSTRAINT need_not_merged_into_itself CHECK (merged_into_id IS DISTINCT FROM id);
ALTER TABLE need ADD CONSTRAINT need_turned_down_says_why CHECK (stage NOT IN ('declined', 'redirected') OR stage_reason IS NOT NULL);

-- calls
ALTER TABLE call ADD CONSTRAINT call_envelope CHECK (envelope_cents >= 0);
ALTER TABLE call ADD CONSTRAINT call_published_has_opening CHECK (stage IN ('draft', 'cancelled') OR (published_at IS NOT NULL AND opens_at IS NOT NULL));
ALTER TABLE call ADD CONSTRAINT call_opened_has_instant CHECK (stage NOT IN ('open', 'closed', 'archived') OR opened_at IS NOT NULL);
ALTER TABLE call ADD CONSTRAINT call_draft_is_not_public CHECK (stage <> 'draft' OR NOT 'public' = ANY (readers));
ALTER TABLE call ADD CONSTRAINT call_cancelled_says_why CHECK (stage <> 'cancelled' OR stage_reason IS NOT NULL);
ALTER TABLE criterion ADD CONSTRAINT criterion_weight CHECK (weight BETWEEN 1 AND 100);
ALTER TABLE criterion ADD CONSTRAINT criterion_threshold CHECK (threshold BETWEEN 0 AND 5);
ALTER TABLE question ADD CONSTRAINT question_longest CHECK (longest BETWEEN 100 AND 20000);

-- applications
ALTER TABLE application ADD CONSTRAINT application_asked CHECK (asked_cents >= 0);
ALTER TABLE application ADD CONSTRAINT application_submitted_is_sealed
  CHECK (stage IN ('draft', 'withdrawn') OR (number IS NOT NULL AND submitted_at IS NOT NULL AND cutoff_id IS NOT NULL AND sealed IS NOT NULL AND digest ~ '^[0-9a-f]{64}$'));
ALTER TABLE application ADD CONSTRAINT application_never_public CHECK (NOT 'public' = ANY (readers));
CREATE UNIQUE INDEX application_one_per_solution ON application (call_id, solution_id) WHERE stage <> 'withdrawn';

-- juries
ALTER TABLE score ADD CONSTRAINT score_points CHECK (points BETWEEN 0 AND 5);
ALTER TABLE review ADD CONSTRAINT review_submitted_is_sealed CHECK (stage <> 'submitted' OR (submitted_at IS NOT NULL AND digest ~ '^[0-9a-f]{64}$'));
ALTER TABLE review ADD CONSTRAINT review_recused_has_conflict CHECK ((stage = 'recused') = (conflict IS TRUE));
ALTER TABLE review ADD CONSTRAINT review_declared_before_scoring CHECK (stage IN ('assigned', 'recused') OR (conflict IS FALSE AND declared_at IS NOT NULL));
ALTER TABLE panel ADD CONSTRAINT panel_opened_has_instant CHECK (stage IN ('composing', 'scoring') OR opened_at IS NOT NULL);
ALTER TABLE decision ADD CONSTRAINT decision_says_why CHECK (length(reasons) > 0);
ALTER TABLE decision ADD CONSTRAINT decision_reserve_in_order CHECK ((outcome = 'reserve') = (reserve_rank IS NOT NULL));

-- funding: integer cents; nobody approves what they proposed.
ALTER TABLE pledge ADD CONSTRAINT pledge_amount CHECK (amount_cents > 0);
ALTER TABLE pledge ADD CONSTRAINT pledge_received_is_signed CHECK (stage <> 'received' OR (received_by IS NOT NULL AND received_at IS NOT NULL));
ALTER TABLE award ADD CONSTRAINT award_amount CHECK (amount_cents > 0);
ALTER TABLE award ADD CONSTRAINT award_two_people CHECK (approved_by IS NULL OR approved_by <> proposed_by);
ALTER TABLE award ADD CONSTRAINT award_approved_is_signed CHECK (stage IN ('proposed', 'terminated') OR (approved_by IS NOT NULL AND approved_at IS NOT NULL));
ALTER TABLE award_share ADD CONSTRAINT award_share_amount CHECK (amount_cents > 0);
ALTER TABLE tranche ADD CONSTRAINT tranche_amount CHECK (amount_cents > 0);

-- pilots
ALTER TABLE hosting ADD CONSTRAINT hosting_answered_is_signed CHECK (stage = 'asked' OR (answered_by IS NOT NULL AND answered_at IS NOT NULL));
ALTER TABLE hosting ADD CONSTRAINT hosting_declined_says_why CHECK (stage <> 'declined' OR reason IS NOT NULL);
ALTER TABLE pilot ADD CONSTRAINT pilot_stopped_says_why CHECK ((stage = 'stopped') = (stop_reason IS NOT NULL));
ALTER TABLE pilot ADD CONSTRAINT pilot_level CHECK (level BETWEEN 0 AND 5);
ALTER TABLE pilot ADD CONSTRAINT pilot_deployed_has_level CHECK (stage <> 'deployed' OR level >= 1);
ALTER TABLE pilot ADD CONSTRAINT pilot_running_has_started CHECK (stage IN ('preparing', 'ready', 'stopped') OR started_at IS NOT NULL);
ALTER TABLE readiness_answer ADD CONSTRAINT readiness_points CHECK (points BETWEEN 0 AND 3);
ALTER TABLE measure ADD CONSTRAINT measure_is_an_aggregate CHECK (people >= 5);
ALTER TABLE evaluation ADD CONSTRAINT evaluation_axes CHECK (care_quality BETWEEN 1 AND 5 AND work_quality BETWEEN 1 AND 5 AND facility_benefit BETWEEN 1 AND 5);
ALTER TABLE deployment ADD CONSTRAINT deployment_level CHECK (level BETWEEN 1 AND 5);
