ALTER TABLE plan
  ADD COLUMN chance integer NOT NULL DEFAULT 100,
  ADD COLUMN seed integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT plan_chance_on_a_hundred CHECK (chance BETWEEN 1 AND 100);
