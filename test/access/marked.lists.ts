/** The pages on which things are listed, counted, sorted, found or sent, and the house as it would be without the marked file. */
import { RECEIVED_ORDERS } from '#app/applications/received.ts'
import { db } from '#app/platform/db.ts'
import plan from '#app/routes.ts'
import { Prisma } from '#prisma/client/client.ts'
import { CARRIER, MARK, WRITTEN_SUM } from './marks.ts'
import { CARRIED_BY, namesIn, OF_A_FILE } from './plan.params.ts'
import type { Marked } from './world.marked.ts'

/** Rooms that come before files know none of them, as `walls.test.ts` sees to; only solutions know who carries one. */
const KNOWING_NONE = ['people', 'facilities', 'needs', 'calls', 'platform']
const told = plan
  .filter(({ file }) => !KNOWING_NONE.includes(file.split('/')[0] ?? ''))
  .map(({ path = '' }) => `/${path}`)

/** Every address of the plan that names no file, in those rooms. */
export const listPatterns = told.filter((pattern) => !namesIn(pattern).some((name) => OF_A_FILE.includes(name)))

/** The same with the call, the juries, the facility and the need of the marked one. */
export function listAddresses({ ids, slugs, panels }: Marked): string[] {
  const filled = listPatterns.flatMap((pattern) =>
    (pattern.includes(':panelId') ? panels : ['']).map((panelId) => fill(pattern, panelId)),
  )
  function fill(pattern: string, panelId: string) {
    const section = pattern.split('/')[1] ?? ''
    const slug = CARRIED_BY.includes(section) ? undefined : new Map(Object.entries(slugs)).get(section)
    const known: Record<string, string | undefined> = { slug, panelId, needId: ids.needId, jurorId: ids.jurorId }
    return pattern.replace(/:(\w+)/g, (param, name: string) => known[name] ?? param)
  }
  const call = `/calls/${slugs.calls}`
  const sorted = RECEIVED_ORDERS.flatMap((order) =>
    [`${call}/applications`, `${call}/applications.csv`].map((path) => `${path}?order=${order}`),
  )
  return [...filled.filter((path) => !path.includes(':')), ...sorted, `${call}/jury?cutoff=1`]
}

/** Searched for and found nowhere by whoever may not read it; the second is a word of nothing, for comparison. */
export const searchesFor = (word: string) =>
  ['/search', '/solutions'].map((path) => `${path}?q=${encodeURIComponent(word)}`)

/** What of the marked file a text holds. */
export function marksIn(text: string, { number }: Pick<Marked, 'number'>) {
  const found = [MARK, CARRIER, number].filter((word) => text.toLowerCase().includes(word.toLowerCase()))
  return WRITTEN_SUM.test(text.replace(BY_CHANCE, '')) ? [...found, 'its sum'] : found
}
/** Ids, digests and instants may hold the figures of a sum. */
const BY_CHANCE = /[0-9a-f][0-9a-f-]{9,}/gi

/** As if the marked file had never come: its row and all that leans on it or names it are gone. */
export async function forgetFile(id: string) {
  const naming = await db().$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'application_id' ORDER BY 1`
  for (const { name } of naming) await forgetRows(name, `application_id = '${id}'`)
  await forgetRows('application', `id = '${id}'`)
}

interface Leaning {
  name: string
  columns: string
  leansOn: string
}

/** These rows, those that lean on them first. */
async function forgetRows(table: string, which: string) {
  const leaning = await db().$queryRaw<Leaning[]>`
    SELECT child.relname::text AS name, ${namesOf('c.conrelid', 'c.conkey')} AS columns, ${namesOf('c.confrelid', 'c.confkey')} AS "leansOn"
    FROM pg_constraint c JOIN pg_class child ON child.oid = c.conrelid JOIN pg_class parent ON parent.oid = c.confrelid
    WHERE c.contype = 'f' AND parent.relname = ${table} AND child.oid <> parent.oid`
  for (const { name, columns, leansOn } of leaning)
    await forgetRows(name, `(${columns}) IN (SELECT ${leansOn} FROM "${table}" WHERE ${which})`)
  // What is sealed may not be touched: here it never was.
  await db().$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`)
  await db().$executeRawUnsafe(`DELETE FROM "${table}" WHERE ${which}`)
}

const namesOf = (table: string, columns: string) =>
  Prisma.raw(`(SELECT string_agg(quote_ident(a.attname), ',' ORDER BY k.place) FROM unnest(${columns}) WITH ORDINALITY k(number, place)
    JOIN pg_attribute a ON a.attrelid = ${table} AND a.attnum = k.number)`)
