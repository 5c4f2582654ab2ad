/** How long a question takes over a hundred thousand documents, with the engine that needs nothing but the database. */
import { Pool } from 'pg'
import { postgresEngine } from '#search/postgres.server.ts'
import type { Question, SearchDocument } from '#search/search.ts'
import { dice, documents, word } from './corpus.ts'

const DOCUMENTS = 100_000
const BATCH = 5_000

/** Each way of asking is asked with this many different words: the last hundredth is then two of them. */
const QUESTIONS = 200

/** As on the page of results. */
const SHOWN = 20

/** Ranks of words that about one document in ten, one in a hundred, and one in a thousand use. */
const COMMON = { from: 80, to: 120 }
const KNOWN = { from: 800, to: 1_200 }
const RARE = { from: 8_000, to: 12_000 }

export default { name: 'search', run }

async function run() {
  const connections = new Pool({ connectionString: process.env.DATABASE_URL })
  try {
    return await measured(connections)
  } finally {
    await connections.end()
  }
}

async function measured(connections: Pool) {
  const engine = postgresEngine(connections)
  const since = performance.now()
  for (const batch of batches(DOCUMENTS)) await engine.put(batch)
  const seconds = (performance.now() - since) / 1000
  // What Postgres does by itself within a minute of so many changes.
  await connections.query('VACUUM ANALYZE search_document, search_word')

  const chance = dice(1)
  const among = ({ from, to }: typeof RARE) => word(from + Math.floor(chance() * (to - from)))
  const asked: Record<string, () => Partial<Question>> = {
    'a rare word': () => ({ text: among(RARE) }),
    'a common word': () => ({ text: among(COMMON) }),
    'two words': () => ({ text: `${among(COMMON)} ${among(KNOWN)}` }),
    'a typo': () => ({ text: swapped(among(KNOWN)) }),
    'three kinds': () => ({ text: among(KNOWN), kinds: ['need', 'call', 'solution'] }),
  }
  const figures = [{ what: `documents indexed`, value: DOCUMENTS / seconds, unit: '/s' }]
  for (const [what, next] of Object.entries(asked)) {
    const times: number[] = []
    while (times.length < QUESTIONS) times.push(await timed(engine, next()))
    times.sort((a, b) => a - b)
    figures.push({ what: `${what} p50`, value: at(times, 0.5), unit: 'ms' })
    figures.push({ what: `${what} p99`, value: at(times, 0.99), unit: 'ms' })
  }
  return figures
}

async function timed(engine: ReturnType<typeof postgresEngine>, about: Partial<Question>) {
  const question = { text: '', tokens: ['public'], now: new Date(), limit: SHOWN, ...about }
  const since = performance.now()
  const { total } = await engine.find(question)
  if (total === 0) throw new Error(`nothing found for ${question.text}`)
  return performance.now() - since
}

function* batches(many: number) {
  let batch: SearchDocument[] = []
  for (const document of documents(many)) {
    batch.push(document)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}

/** The slip of the finger that leaves the least to recognise: two neighbours change places in the middle. */
function swapped(word: string) {
  const middle = Math.floor(word.length / 2)
  return `${word.slice(0, middle - 1)}${word[middle] ?? ''}${word[middle - 1] ?? ''}${word.slice(middle + 1)}`
}

const at = (times: number[], part: number) => times[Math.ceil(times.length * part) - 1] ?? 0
