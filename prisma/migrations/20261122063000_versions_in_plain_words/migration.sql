-- A version says what it does in a text, and whom it is for by words of a list, so that the catalogue may be narrowed by them.
ALTER TABLE solution_version ALTER COLUMN for_whom TYPE TEXT[] USING ARRAY[for_whom], ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
ALTER TABLE solution_version ALTER COLUMN purpose DROP DEFAULT;

-- One version stands for its solution at a time.
CREATE UNIQUE INDEX solution_version_one_current ON solution_version (solution_id) WHERE stage = 'current';

-- The catalogue, newest first, and the proofs it may be narrowed by.
CREATE INDEX solution_listed ON solution (id DESC) WHERE listed;
CREATE INDEX passport_line_shown ON passport_line (version_id, requirement) WHERE shown AND status = 'met';
-- What a coordinator may verify.
CREATE INDEX passport_line_unverified ON passport_line (id) WHERE verified_at IS NULL AND status = 'met' AND file_id IS NOT NULL;
ALTER TABLE solution ADD CONSTRAINT solution_listed_is_public CHECK (listed = ('public' = ANY (readers)));
