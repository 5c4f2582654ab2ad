-- Since when a need waits to be read again, and where an author was sent.
ALTER TABLE need ADD COLUMN clarified_at TIMESTAMPTZ(3), ADD COLUMN redirected_to TEXT;
ALTER TABLE need ADD CONSTRAINT need_redirected_says_where CHECK (stage <> 'redirected' OR redirected_to IS NOT NULL);
-- The board: each pile in the order in which it is read.
CREATE INDEX need_pile ON need (stage, coalesce(clarified_at, submitted_at), id);
