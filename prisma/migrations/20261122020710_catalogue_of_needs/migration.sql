-- The public catalogue at 25,000 needs. What the condition says is what its queries ask, word for word: open to everyone, barred to
-- nobody, in the lists. Newest first, most voices first, and every facet counted without touching a row.
CREATE INDEX need_newest ON need (id DESC)
  WHERE stage IN ('qualified', 'in_call', 'answered', 'closed') AND merged_into_id IS NULL AND split_at IS NULL
    AND 'public' = ANY (readers) AND barred = '{}' AND readable_from IS NULL;
CREATE INDEX need_most_supported ON need (support_count DESC, id DESC)
  WHERE stage IN ('qualified', 'in_call', 'answered', 'closed') AND merged_into_id IS NULL AND split_at IS NULL
    AND 'public' = ANY (readers) AND barred = '{}' AND readable_from IS NULL;
CREATE INDEX need_facets ON need (setting, stage, territory, theme_id, sufferers, conditions)
  WHERE stage IN ('qualified', 'in_call', 'answered', 'closed') AND merged_into_id IS NULL AND split_at IS NULL
    AND 'public' = ANY (readers) AND barred = '{}' AND readable_from IS NULL;
