-- When a need joined another, and how many voices the need it leads to has: kept beside it, so that lists can be ordered by them.
ALTER TABLE need ADD COLUMN merged_at TIMESTAMPTZ(3);
ALTER TABLE need ADD COLUMN support_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE need ADD CONSTRAINT need_merged_at CHECK ((merged_at IS NULL) = (merged_into_id IS NULL));
ALTER TABLE need ADD CONSTRAINT need_part_stands_alone CHECK (split_from_id IS NULL OR merged_into_id IS NULL);

-- A need never leads back to itself. The command holds a lock, so that two merges cannot close a ring together.
CREATE FUNCTION need_leads_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE up AS (
      SELECT NEW.merged_into_id AS id
      UNION SELECT need.merged_into_id FROM need JOIN up ON need.id = up.id WHERE need.merged_into_id IS NOT NULL
    )
    SELECT FROM up WHERE up.id = NEW.id
  ) THEN
    RAISE EXCEPTION 'need % would lead back to itself', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER need_leads_back BEFORE INSERT OR UPDATE OF merged_into_id ON need
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION need_leads_back();
