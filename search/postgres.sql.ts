/** The SQL of the Postgres engine. $1 is the text or the words, $2 the asker's tokens, $3 the instant of asking. */
import { MARK_CLOSES, MARK_OPENS } from './text.ts'

/** Some reader, no bar, time passed; a bar wins. */
export const READABLE = `d.readers && $2::text[] AND NOT d.barred && $2::text[]
  AND (d.readable_from IS NULL OR d.readable_from <= $3::timestamptz)`

/** A document is searched in its own language. */
const speaksOf = (ask: string, what: string) => `(
  (d.language = 'fr' AND d.stems @@ ${ask}('search_fr', ${what}))
  OR (d.language = 'en' AND d.stems @@ ${ask}('search_en', ${what})))`
const ASKED = `CASE d.language WHEN 'en' THEN websearch_to_tsquery('search_en', $1) ELSE websearch_to_tsquery('search_fr', $1) END`
const STEMS = `CASE d.language WHEN 'en' THEN 'search_en'::regconfig ELSE 'search_fr'::regconfig END`

const EXTRACT = `MaxFragments=2,MaxWords=18,MinWords=8,FragmentDelimiter=" … ",StartSel=${MARK_OPENS},StopSel=${MARK_CLOSES}`

/** $4 kinds or null, $5 and $6 score and id of the last hit seen or null, $7 how many. */
export const FIND = `
  WITH matching AS MATERIALIZED (
    SELECT d.id, d.kind, ts_rank(d.stems, ${ASKED}, 1) AS score
    FROM search_document d WHERE ${speaksOf('websearch_to_tsquery', '$1')} AND ${READABLE}),
  page AS (
    SELECT id, score FROM matching
    WHERE ($4::text[] IS NULL OR kind = ANY($4)) AND ($5::real IS NULL OR (score, id) < ($5::real, $6::uuid))
    ORDER BY score DESC, id DESC LIMIT $7)
  SELECT
    (SELECT coalesce(json_object_agg(kind, n), '{}') FROM (SELECT kind, count(*) AS n FROM matching GROUP BY kind) k) AS by_kind,
    (SELECT coalesce(json_agg(h ORDER BY h.score DESC, h.id DESC), '[]') FROM (
      SELECT d.id, d.kind, d.title, d.address, d.language, page.score,
        ts_headline(${STEMS}, d.body, ${ASKED}, '${EXTRACT}') AS extract
      FROM page JOIN search_document d USING (id)) h) AS hits`

/** Of the words typed, those that no readable document uses in any form; empty words are never unknown. */
export const UNKNOWN = `
  SELECT typed.word FROM unnest($1::text[]) AS typed(word)
  WHERE numnode(plainto_tsquery('search_fr', typed.word)) > 0 AND numnode(plainto_tsquery('search_en', typed.word)) > 0
    AND NOT EXISTS (SELECT FROM search_document d WHERE ${speaksOf('plainto_tsquery', 'typed.word')} AND ${READABLE})`

/** The lexicon's words that look like each word typed, whoever may read them. */
export const NEIGHBOURS = `
  SELECT typed.word AS typed, near.word FROM unnest($1::text[]) AS typed(word)
  CROSS JOIN LATERAL (
    SELECT w.word FROM search_word w
    WHERE w.word % typed.word AND abs(length(w.word) - length(typed.word)) <= 2
    ORDER BY similarity(w.word, typed.word) DESC, w.word LIMIT 100) near`

/** Swapped letters leave short words little in common: a fifth of their trigrams. */
export const LOOSE = 'SET LOCAL pg_trgm.similarity_threshold = 0.2'

/** Of these words, those that the asker can read somewhere, and in how many documents, up to a hundred. */
export const READABLE_WORDS = `
  SELECT near.word, known.uses FROM unnest($1::text[]) AS near(word)
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS uses FROM (
      SELECT FROM search_document d WHERE d.words @@ quote_literal(near.word)::tsquery AND ${READABLE} LIMIT 100) u) known
  WHERE known.uses > 0`

/** Indexing takes turns, so that a word is never thrown out of the lexicon while another document brings it in. */
export const TAKE_TURNS = "SELECT pg_advisory_xact_lock(hashtext('search_document'))"

export const WORDS_HELD = `
  SELECT DISTINCT word FROM search_document d, unnest(tsvector_to_array(d.words)) word WHERE d.id = ANY($1::uuid[])`

/** $2 how strongly a document speaks of a stem; concepts come with their own strength. */
export const PUT = `
  WITH given AS (
    SELECT d.*, setweight(to_tsvector(${STEMS}, d."plainTitle"), 'A') || setweight(to_tsvector(${STEMS}, d.body), 'B') AS stems,
      to_tsvector('search_exact', d."plainTitle" || ' ' || d.body) AS words
    FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, kind text, title text, "plainTitle" text, body text, language text,
      address text, readers text[], barred text[], "readableFrom" timestamptz, facets jsonb, at timestamptz, terms text[], strengths real[]))
  INSERT INTO search_document (id, kind, title, body, language, address, readers, barred, readable_from, facets, at, stems, words, terms, strengths)
  SELECT d.id, d.kind, d.title, d.body, d.language, d.address, d.readers, d.barred, d."readableFrom", d.facets, d.at, d.stems, d.words,
    ARRAY(SELECT d.language || ':' || stem FROM unnest(tsvector_to_array(d.stems)) stem) || d.terms,
    array_fill($2::real, ARRAY[length(d.stems)]) || d.strengths
  FROM given d
  ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, body = excluded.body,
    language = excluded.language, address = excluded.address, readers = excluded.readers, barred = excluded.barred,
    readable_from = excluded.readable_from, facets = excluded.facets, at = excluded.at,
    stems = excluded.stems, words = excluded.words, terms = excluded.terms, strengths = excluded.strengths`

export const REMOVE = 'DELETE FROM search_document WHERE id = ANY($1::uuid[])'

/** Words worth a correction: long enough to be told apart, without figures. */
export const LEARN = `
  INSERT INTO search_word (word)
  SELECT DISTINCT word FROM search_document d, unnest(tsvector_to_array(d.words)) word
  WHERE d.id = ANY($1::uuid[]) AND length(word) BETWEEN 3 AND 30 AND word !~ '[0-9]'
  ON CONFLICT DO NOTHING`

/** A word that was only in an erased text leaves the lexicon with it. */
export const FORGET = `
  DELETE FROM search_word w WHERE w.word = ANY($1::text[])
    AND NOT EXISTS (SELECT FROM search_document d WHERE d.words @@ quote_literal(w.word)::tsquery)`

/** How many documents that everyone may read speak of a term; the empty term counts the documents themselves. */
const COUNTED = `
  SELECT d.kind, term, count(*)::int AS uses FROM search_document d, unnest(d.terms || ''::text) term
  WHERE d.id = ANY($1::uuid[]) AND d.readers && ARRAY['public'] AND d.barred = '{}' AND d.readable_from IS NULL
  GROUP BY d.kind, term`

export const COUNT = `
  INSERT INTO search_term AS t (kind, term, uses) ${COUNTED}
  ON CONFLICT (kind, term) DO UPDATE SET uses = t.uses + excluded.uses`

export const UNCOUNT = `
  UPDATE search_term t SET uses = t.uses - held.uses FROM (${COUNTED}) held WHERE t.kind = held.kind AND t.term = held.term`

/** A term that was only in an erased text goes with it. */
export const FORGET_UNUSED = 'DELETE FROM search_term WHERE uses <= 0'
