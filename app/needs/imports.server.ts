import { z } from 'zod'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumbers } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedHash } from '#app/platform/secrets.ts'
import { seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { NeedImport } from '#prisma/client/client.ts'
import { type CheckedRow, checkRow } from './import.form.ts'
import {
  CODES_FOR,
  claimedTwice,
  guessMapping,
  identityOf,
  lacking,
  type Mapping,
  objectionToTakingIn,
  SHARED,
  type Table,
} from './import.ts'
import { mayQualify } from './need.access.ts'
import type { PostedNeed } from './need.form.ts'
import { postNeed, receiptCodeFor } from './posting.server.ts'
import { printedCode } from './receipt.ts'
import { FIELDS } from './spelling.ts'

const StoredTable = z.object({
  head: z.array(z.string()),
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
})
const StoredMapping = z.object({
  columns: z.array(z.enum(FIELDS).nullable()),
  same: z.partialRecord(z.enum(SHARED), z.string()),
})
const EMPTY: Table = { head: [], rows: [] }
/** A page of past tables; older ones have nothing left to do. */
const SHOWN = 30
/** A table of 2,000 rows is taken in whole: some ten seconds on a busy machine. */
const PATIENCE = 240_000

/** Bring a table of needs gathered elsewhere. It takes the place of the one it corrects, whose columns it keeps if they are the same. */
export async function bringTable(viewer: Viewer, table: Table, fileName: string, corrects?: string) {
  const [organisationId] = objectsOf(viewer, 'coordinator')
  if (!organisationId) return refuse(403, 'not_a_coordinator')
  const person = personOf(viewer)
  const former = corrects ? await findRow(viewer, corrects) : null
  return inTransaction(async (tx) => {
    const id = newId()
    const isAlike = former !== null && JSON.stringify(tableOf(former).head) === JSON.stringify(table.head)
    const mapping = isAlike ? StoredMapping.parse(former.mapping) : guessMapping(table.head)
    const brought = { broughtBy: person.id, broughtAt: now(), content: JSON.stringify(table), mapping: { ...mapping } }
    await tx.needImport.create({ data: { id, organisationId, fileName, ...brought } })
    if (former) await tx.needImport.updateMany({ where: { id: former.id, doneAt: null }, data: givenUp() })
    await record(tx, viewer, 'import.brought', id)
    return { id }
  })
}

/** Say which column answers which question, and what is the same for every row. */
export async function mapImport(viewer: Viewer, id: string, mapping: Mapping) {
  const row = await findRow(viewer, id)
  if (row.doneAt) refuse(409, 'import_over')
  return inTransaction(async (tx) => {
    const { count } = await tx.needImport.updateMany({ where: { id, doneAt: null }, data: { mapping: { ...mapping } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'import.mapped', id)
    return { id }
  })
}

/** How many columns a mapping speaks of. */
export async function countColumns(viewer: Viewer, id: string) {
  return tableOf(await findRow(viewer, id)).head.length
}

/** A table as it stands: its columns, what is wrong in it, how many of its needs are new, its first rows as they will be. */
export async function findImport(viewer: Viewer, id: string) {
  const row = await findRow(viewer, id)
  const whole = await checked(row)
  const unknown = whole.rows.filter(({ key }) => !whole.known.has(key))
  const fresh = unknown.length
  const { fileName, doneAt, posted, broughtAt } = row
  const head = whole.table.head.map((name, place) => ({ place, name, example: exampleOf(whole.table, place) }))
  const stands = { doneAt, lacking: whole.lacking, faults: whole.faults, fresh }
  return {
    ...{ id, fileName, posted, broughtAt, head, mapping: whole.mapping, ...stands },
    knownCount: row.known ?? whole.rows.length - fresh,
    count: whole.rows.length,
    wrongRows: new Set(whole.faults.map(({ line }) => line)).size,
    warned: unknown.flatMap(({ line, warnings }) => warnings.map((kind) => ({ line, kind }))),
    first: whole.rows.slice(0, FIRST).map(({ line, answers }) => ({ line, answers })),
    objection: objectionToTakingIn(stands),
    hasCodes: mayFetchCodes(viewer, row),
  }
}
export type SeenImport = Awaited<ReturnType<typeof findImport>>
const FIRST = 5

/** Take the table in: every row that is not known becomes a need, or none does. */
export async function takeIn(viewer: Viewer, id: string) {
  await findRow(viewer, id)
  return inTransaction(async (tx) => {
    // One table at a time, so that two that hold the same rows know of each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('need import'))`
    const row = await findRow(viewer, id)
    const whole = await checked(row)
    const fresh = whole.rows.filter(({ key }) => !whole.known.has(key))
    const objection = objectionToTakingIn({ ...whole, doneAt: row.doneAt, fresh: fresh.length })
    if (objection) refuse(409, objection)
    const [posted, known] = [fresh.length, whole.rows.length - fresh.length]
    const { count } = await tx.needImport.updateMany({
      where: { id, doneAt: null },
      data: { doneAt: now(), content: '', posted, known },
    })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const numbers = await nextNumbers('B', posted)
    for (const [place, { posted: told, key: importKey }] of fresh.entries()) {
      if (told) await postRow(viewer, told, { importKey, importId: id, number: numbers[place] })
    }
    await record(tx, viewer, 'import.taken_in', id)
    return { id }
  }, PATIENCE)
}

function postRow(viewer: Viewer, told: PostedNeed, row: { importKey: string; importId: string; number?: string }) {
  return postNeed(viewer, told, { code: codeOf(row.importKey), channel: 'import', ...row })
}

/** Give a table up: what was in it is forgotten. */
export async function giveUpImport(viewer: Viewer, id: string) {
  const row = await findRow(viewer, id)
  if (row.doneAt) refuse(409, 'import_over')
  return inTransaction(async (tx) => {
    const { count } = await tx.needImport.updateMany({ where: { id, doneAt: null }, data: givenUp() })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'import.given_up', id)
    return { id }
  })
}

/** The tables of the viewer's organisations, newest first. */
export async function listImports(viewer: Viewer) {
  if (!mayQualify(viewer)) return refuse(403, 'not_a_coordinator')
  const where = { organisationId: { in: objectsOf(viewer, 'coordinator') } }
  const select = { id: true, fileName: true, broughtAt: true, doneAt: true, posted: true, known: true }
  return db().needImport.findMany({ where, select, orderBy: { id: 'desc' }, take: SHOWN })
}

/** The codes of the needs a table brought, in its order: for whoever took it in, to be handed out that day. */
export async function listImportCodes(viewer: Viewer, id: string) {
  const row = await findRow(viewer, id)
  if (!mayFetchCodes(viewer, row)) refuse(409, 'import_codes_over')
  const where = { importId: id }
  const needs = await db().need.findMany({ where, select: { number: true, title: true, importKey: true } })
  const lines = needs.flatMap(({ importKey, ...need }) =>
    importKey ? [{ ...need, code: printedCode(codeOf(importKey)) }] : [],
  )
  return lines.sort((a, b) => a.number.localeCompare(b.number, 'fr', { numeric: true }))
}

/** Forget the tables that nobody took in or gave up in a month. */
export async function forgetOldImports(before: Date) {
  const { count } = await inTransaction((tx) =>
    tx.needImport.updateMany({ where: { doneAt: null, broughtAt: { lt: before } }, data: givenUp() }),
  )
  return count
}

const givenUp = () => ({ doneAt: now(), content: '', fileName: '' })

/** A code follows from the row it was given for, so that it is kept nowhere. */
const codeOf = (importKey: string) => receiptCodeFor(`import ${importKey}`)

function mayFetchCodes(viewer: Viewer, { broughtBy, doneAt, posted }: NeedImport) {
  if (viewer.kind !== 'person' || viewer.id !== broughtBy || !doneAt || posted === null) return false
  return now().getTime() - doneAt.getTime() < CODES_FOR
}

async function findRow(viewer: Viewer, id: string) {
  const row = found(await db().needImport.findUnique({ where: { id } }))
  const isTheirs = viewer.tokens.includes(seatToken('coordinator', row.organisationId))
  return isTheirs ? row : refuse(404, 'not_found')
}

const tableOf = ({ content }: NeedImport): Table => (content === '' ? EMPTY : StoredTable.parse(JSON.parse(content)))

/** Every row checked, the rows that stand twice in the table, and those that were taken in before. */
async function checked(row: NeedImport) {
  const table = tableOf(row)
  const mapping = StoredMapping.parse(row.mapping)
  const twice = claimedTwice(mapping)
  const missing = row.doneAt ? [] : lacking(mapping)
  const rows = table.rows.map((one) => keyed(row, mapping, checkRow(one, mapping, table.head)))
  const lines = new Map<string, number>()
  const faults = rows.flatMap(({ key, line, faults }) => {
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    return first === undefined
      ? faults
      : [...faults, { line, column: null, reason: 'row_repeated', said: String(first) }]
  })
  const keys = [...lines.keys()]
  const taken = await db().need.findMany({ where: { importKey: { in: keys } }, select: { importKey: true } })
  const known = new Set(taken.map(({ importKey }) => importKey ?? ''))
  return { table, mapping, lacking: twice ? [...missing, twice] : missing, rows, faults, known }
}

function keyed({ organisationId }: NeedImport, mapping: Mapping, row: CheckedRow) {
  return { ...row, key: keyedHash('imported row', `${organisationId} ${identityOf(row.cells, mapping, row.answers)}`) }
}

/** Something that stands in a column, to recognise it by. */
function exampleOf({ rows }: Table, place: number) {
  return (
    rows
      .map(({ cells }) => cells[place]?.trim() ?? '')
      .find((cell) => cell !== '')
      ?.slice(0, 60) ?? ''
  )
}
