-- A decision is taken in the room; its results leave it when a coordinator announces them. What was decided so far was told at once.
ALTER TABLE "panel" ADD COLUMN "announced_at" TIMESTAMPTZ(3);
ALTER TABLE "panel" ADD COLUMN "announced_by" UUID;
UPDATE panel SET announced_at = decided_at, announced_by = COALESCE(
  (SELECT decided_by FROM decision WHERE decision.panel_id = panel.id LIMIT 1), composed_by)
WHERE stage = 'decided';
ALTER TABLE "panel" ADD CONSTRAINT panel_announcement_is_signed CHECK ((announced_at IS NULL) = (announced_by IS NULL));
ALTER TABLE "panel" ADD CONSTRAINT panel_announces_what_is_decided CHECK (announced_at IS NULL OR stage = 'decided');
