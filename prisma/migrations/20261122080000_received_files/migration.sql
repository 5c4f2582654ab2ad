-- CreateIndex
CREATE INDEX "application_call_id_submitted_at_id_idx" ON "application"("call_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "application_call_id_asked_cents_id_idx" ON "application"("call_id", "asked_cents", "id");

-- Who has not answered, or disagrees, among all who were asked.
CREATE INDEX sponsor_silent ON sponsor (application_id) WHERE asked_at IS NOT NULL AND answer IS NULL AND removed_at IS NULL;

CREATE INDEX sponsor_disagrees ON sponsor (application_id) WHERE answer IN ('corrected', 'refused') AND removed_at IS NULL;
