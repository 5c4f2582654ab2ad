/** The SQL that compares documents. $2 the asker's tokens, $3 the instant of asking. */
import { READABLE } from './postgres.sql.ts'

/** Rows looked at to find candidates: enough for the rarest terms of any text, few enough for any size of house. */
const LOOKED_AT = 4_000
/** Terms that are looked up however common they are. */
const LOOKED_UP = 3
/** Candidates weighed in full. */
const WEIGHED = 60

const STEMS_OF_WORDS = ['fr', 'en']
  .map(
    (language) => `
    SELECT '${language}:' || stem AS term, min(w.word) AS word, $7::real AS strength
    FROM unnest($1::text[]) AS w(word), unnest(tsvector_to_array(to_tsvector('search_${language}', w.word))) stem GROUP BY stem`,
  )
  .join(' UNION ALL ')

/** $1 words, $4 the kind, $5 and $6 concepts and how strongly the text speaks of them, $7 how strongly it speaks of a stem. */
export const SIMILAR = `
  WITH asked AS (${STEMS_OF_WORDS} UNION ALL SELECT term, NULL, strength FROM unnest($5::text[], $6::real[]) AS c(term, strength)),
  everything AS (SELECT coalesce((SELECT uses FROM search_term WHERE kind = $4 AND term = ''), 0) AS many),
  known AS (
    SELECT asked.*, coalesce(t.uses, 0) AS uses, strength * ln(1 + greatest(many, 1)::real / greatest(coalesce(t.uses, 1), 1)) AS weight
    FROM asked CROSS JOIN everything LEFT JOIN search_term t ON t.kind = $4 AND t.term = asked.term),
  chosen AS (
    SELECT term, weight FROM (
      SELECT term, weight, sum(uses) OVER rarest AS looked_at, row_number() OVER rarest AS place FROM known
      WINDOW rarest AS (ORDER BY uses, term)) k
    WHERE looked_at <= ${LOOKED_AT} OR place <= ${LOOKED_UP}),
  candidates AS (
    SELECT hit.id FROM chosen CROSS JOIN LATERAL (
      SELECT d.id FROM search_document d WHERE d.terms @> ARRAY[chosen.term] AND d.kind = $4 AND ${READABLE} LIMIT ${LOOKED_AT}) hit
    GROUP BY hit.id ORDER BY sum(chosen.weight) DESC, hit.id DESC LIMIT ${WEIGHED}),
  near AS (
    SELECT d.id, d.kind, d.title, d.address, d.language, d.facets, d.terms, d.strengths
    FROM candidates JOIN search_document d USING (id)),
  spoken AS (SELECT DISTINCT unnest(terms) AS term FROM near)
  SELECT many AS everything, (SELECT json_agg(known) FROM known) AS asked, (SELECT json_agg(near) FROM near) AS near,
    (SELECT json_object_agg(term, uses) FROM spoken JOIN search_term USING (term) WHERE kind = $4) AS uses
  FROM everything`

/** $1 ids. */
export const PORTRAITS = `
  SELECT d.id, d.terms, d.strengths FROM search_document d WHERE d.id = ANY($1::uuid[]) AND ${READABLE} ORDER BY d.id`
