import type { Pool, PoolClient } from 'pg'
import { STEM_STRENGTH } from './closeness.ts'
import { conceptsIn } from './concepts.ts'
import { portraits, similar } from './postgres.likeness.server.ts'
import * as sql from './postgres.sql.ts'
import {
  type Asker,
  type Findings,
  type Hit,
  type Question,
  SEARCH_KINDS,
  type SearchDocument,
  type SearchEngine,
} from './search.ts'
import { asked, clean, fold, partsOf, plain, plainBody, withWords, wordsOf } from './text.ts'
import { forgiven, meant } from './typos.ts'

/** A question has few words; past these the rest is left as typed. */
const WORDS_CORRECTED = 8

/** Documents written in one statement: enough to be quick, few enough to hold the turn briefly. */
const BATCH = 200

/** The engine that needs nothing but the database: French stems, accents and typos forgiven, rights in the query. */
export function postgresEngine(connections: Pool): SearchEngine {
  return {
    async put(documents) {
      const latest = [...new Map(documents.map((document) => [document.id, document])).values()]
      for (let from = 0; from < latest.length; from += BATCH) await put(connections, latest.slice(from, from + BATCH))
    },
    remove: (ids) => rewrite(connections, ids, (client) => client.query(sql.REMOVE, [ids])),
    find: (question) => find(connections, question),
    similar: (question) => similar(connections, question),
    portraits: (question) => portraits(connections, question),
  }
}

async function find(connections: Pool, question: Question): Promise<Findings> {
  const text = asked(question.text)
  const found = await matches(connections, question, text)
  if (somewhere(found)) return found
  const corrected = await corrections(connections, question, text)
  if (corrected.length === 0) return found
  const instead = withWords(text, new Map(corrected.map(({ from, to }) => [from, to])))
  const second = await matches(connections, question, instead)
  return somewhere(second) ? { ...second, corrected } : found
}

const somewhere = (found: Findings) => SEARCH_KINDS.some((kind) => found.byKind[kind] > 0)

type FindRow = { by_kind: Partial<Findings['byKind']>; hits: (Omit<Hit, 'extract'> & { extract: string })[] }

async function matches(connections: Pool, question: Question, text: string): Promise<Findings> {
  const { tokens, now, kinds, limit } = question
  const after = placeOf(question.after)
  const values = [text, tokens, now, kinds ?? null, after?.score ?? null, after?.id ?? null, limit + 1]
  const [row] = (await connections.query<FindRow>(sql.FIND, values)).rows
  const byKind = { need: 0, call: 0, solution: 0, pilot: 0, facility: 0, ...row?.by_kind }
  const total = (kinds ?? SEARCH_KINDS).reduce((sum, kind) => sum + byKind[kind], 0)
  const rows = row?.hits ?? []
  const hits = rows.slice(0, limit).map((hit) => ({ ...hit, extract: partsOf(hit.extract) }))
  const last = hits.at(-1)
  return { hits, total, byKind, ...(last && rows.length > limit && { next: `${last.score}_${last.id}` }) }
}

/** The last hit of the page before; a place nobody gave is the beginning. */
function placeOf(after: string | undefined) {
  const [, score, id] = after?.match(/^(\d+(?:\.\d+)?(?:e-?\d+)?)_([0-9a-f-]{36})$/) ?? []
  return score && id ? { score, id } : undefined
}

/** For words that nobody readable uses, the nearest that somebody readable does. */
async function corrections(connections: Pool, { tokens, now }: Asker, text: string) {
  const typed = wordsOf(text)
    .filter((word) => forgiven(word.length) > 0)
    .slice(0, WORDS_CORRECTED)
  if (typed.length === 0) return []
  const unknown = (await connections.query<{ word: string }>(sql.UNKNOWN, [typed, tokens, now])).rows
  if (unknown.length === 0) return []
  const folded = unknown.map(({ word }) => fold(word))
  const near = await inTransaction(connections, async (client) => {
    await client.query(sql.LOOSE)
    return (await client.query<{ typed: string; word: string }>(sql.NEIGHBOURS, [folded])).rows
  })
  const plausible = near.filter(({ typed, word }) => meant(typed, [{ word, uses: 0 }]).length > 0)
  const words = plausible.map(({ word }) => word)
  const known = (await connections.query<{ word: string; uses: number }>(sql.READABLE_WORDS, [words, tokens, now])).rows
  return unknown.flatMap(({ word }) => {
    const [to] = meant(word, known)
    return to ? [{ from: word, to }] : []
  })
}

async function put(connections: Pool, documents: readonly SearchDocument[]) {
  const rows = documents.map((document) => {
    const [plainTitle, body] = [plain(document.title), plainBody(document.body)]
    const concepts = document.language === 'fr' ? conceptsIn(`${plainTitle}\n${body}`) : []
    const [terms, strengths] = [concepts.map(({ term }) => term), concepts.map(({ strength }) => strength)]
    return { ...document, plainTitle, body, terms, strengths }
  })
  const json = JSON.stringify(rows, (_key, value) => (typeof value === 'string' ? clean(value) : value))
  const ids = documents.map((document) => document.id)
  await rewrite(connections, ids, async (client) => {
    await client.query(sql.PUT, [json, STEM_STRENGTH])
    await client.query(sql.LEARN, [ids])
  })
}

/** Change some documents, and take out of the lexicon the words that nobody uses any more. */
async function rewrite(connections: Pool, ids: readonly string[], change: (client: PoolClient) => Promise<unknown>) {
  await inTransaction(connections, async (client) => {
    await client.query(sql.TAKE_TURNS)
    const before = await wordsHeld(client, ids)
    await client.query(sql.UNCOUNT, [ids])
    await change(client)
    await client.query(sql.COUNT, [ids])
    await client.query(sql.FORGET_UNUSED)
    const after = new Set(await wordsHeld(client, ids))
    const dropped = before.filter((word) => !after.has(word))
    if (dropped.length > 0) await client.query(sql.FORGET, [dropped])
  })
}

async function wordsHeld(client: PoolClient, ids: readonly string[]) {
  return (await client.query<{ word: string }>(sql.WORDS_HELD, [ids])).rows.map(({ word }) => word)
}

async function inTransaction<T>(connections: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await connections.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}
