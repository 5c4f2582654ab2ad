-- Search: French and English stems without accents, and a lexicon of whole words where typos look for their neighbours.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Stop words go before unaccent: "même" is one, "meme" is in no list.
CREATE TEXT SEARCH DICTIONARY search_fr_stop (TEMPLATE = pg_catalog.simple, STOPWORDS = french, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION search_fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION search_fr
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, hword, hword_part, word
  WITH search_fr_stop, unaccent, french_stem;

CREATE TEXT SEARCH CONFIGURATION search_en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION search_en
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

CREATE TEXT SEARCH CONFIGURATION search_exact (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search_exact
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, hword, hword_part, word WITH unaccent, simple;

CREATE TABLE "search_document" (
  "id" UUID NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('need', 'call', 'solution', 'pilot', 'facility')),
  "title" TEXT NOT NULL,
  "body" TEXT NOT NULL,
  "language" TEXT NOT NULL CHECK ("language" IN ('fr', 'en')),
  "address" TEXT NOT NULL,
  "readers" TEXT[] CHECK ("readers" IS NOT NULL),
  "barred" TEXT[] CHECK ("barred" IS NOT NULL),
  "readable_from" TIMESTAMPTZ(3),
  "facets" JSONB NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "stems" tsvector NOT NULL,
  "words" tsvector NOT NULL,
  CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "search_document_stems_idx" ON "search_document" USING GIN ("stems");
CREATE INDEX "search_document_words_idx" ON "search_document" USING GIN ("words");

CREATE TABLE "search_word" (
  "word" TEXT NOT NULL,
  CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);
