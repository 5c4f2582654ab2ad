import { type CallWhole, findCall } from '#app/calls/calls.server.ts'
import { listDocuments } from '#app/calls/documents.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import type { Table } from '#app/needs/import.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { forgetFile } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { ApplicationImport } from '#prisma/client/client.ts'
import { mayHandle } from './application.access.ts'
import { type Brought, KEPT_FOR, type Mapping, objectionToBringing, receivingOf } from './import.ts'
import { filesKept, type Given } from './import-files.server.ts'
import { guessMapping } from './import-heads.ts'
import { StoredMapping, StoredRows } from './import-stored.form.ts'
import { type Slot, slotsAmong } from './papers.ts'
import { listWishesTold } from './wishes.server.ts'

/** A page of past tables; older ones have nothing left to do. */
const SHOWN = 30
/** Keeping four hundred files takes a while on a busy machine. */
const PATIENCE = 240_000

export type Importing = Awaited<ReturnType<typeof findImporting>>

/** A call into which its coordinator may bring files received elsewhere: 404 unseen, 403 to others, 409 once it is judged. */
export async function findImporting(viewer: Viewer, slug: string) {
  const call = await findCall(viewer, slug)
  if (!mayHandle(viewer, call)) refuse(403, 'not_a_coordinator')
  const slots = await slotsFor(call)
  const wishes = await listWishesTold(call.needIds)
  const cutoffs = await receiving(call)
  const judged = cutoffs.length === 0 ? 'import_call_judged' : null
  return { call, slots, wishes, cutoffs, objection: objectionToBringing(call) ?? judged }
}

async function receiving({ id, cutoffs }: CallWhole) {
  const files = await db().application.findMany({
    where: { callId: id, cutoffId: { not: null } },
    distinct: ['cutoffId', 'stage'],
    select: { cutoffId: true, stage: true },
  })
  return receivingOf(cutoffs, files)
}

async function slotsFor(call: CallWhole): Promise<Slot[]> {
  return slotsAmong(questionsOf(call.questionnaire), await listDocuments(call.id))
}

interface Bringing {
  source: string
  table: Table
  files: Given[]
  corrects?: string
}

/** Bring a table and its files. It takes the place of the one it corrects, whose files and columns it keeps. */
export async function bringImport(viewer: Viewer, slug: string, { source, table, files, corrects }: Bringing) {
  const { call, slots, wishes, cutoffs, objection } = await findImporting(viewer, slug)
  if (objection) refuse(409, objection)
  const cutoff = cutoffs[0] ?? refuse(409, 'import_call_judged')
  const former = corrects ? await openRow(call.id, corrects) : null
  return inTransaction(async (tx) => {
    const id = newId()
    const kept = [...(former ? StoredRows.parse(former.rows).files : []), ...(await filesKept(viewer, files))]
    const isAlike = former !== null && former.header.join('\n') === table.head.join('\n')
    const guessed = {
      columns: guessMapping(table.head, call.questionnaire, { slots, wishes }),
      cutoff: cutoff.position,
      partial: false,
    }
    const mapping = isAlike ? StoredMapping.parse(former.mapping) : guessed
    const given = { givenBy: personOf(viewer).id, givenAt: now() }
    const rows = { rows: table.rows.map((one) => ({ ...one })), files: latestOf(kept).map((file) => ({ ...file })) }
    await tx.applicationImport.create({
      data: { id, callId: call.id, name: source, header: table.head, rows, mapping: { ...mapping }, ...given },
    })
    if (former) await close(tx, former, { givenUpAt: now() }, kept)
    await record(tx, viewer, 'application_import.brought', id)
    return { id }
  }, PATIENCE)
}

/** Of two files of one name, the one brought last. */
function latestOf(files: Brought[]) {
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** Say which column gives what, for which cut-off, and whether files that lack something are taken too. */
export async function mapImport(viewer: Viewer, slug: string, id: string, mapping: Mapping) {
  const { call, cutoffs } = await findImporting(viewer, slug)
  const row = await openRow(call.id, id)
  if (!cutoffs.some(({ position }) => position === mapping.cutoff)) refuse(409, 'import_call_judged')
  return inTransaction(async (tx) => {
    const where = { id: row.id, takenAt: null, givenUpAt: null }
    const { count } = await tx.applicationImport.updateMany({ where, data: { mapping: { ...mapping } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'application_import.mapped', id)
    return { id }
  })
}

/** Give a table up: what was in it is forgotten, its files too. */
export async function giveUpApplicationImport(viewer: Viewer, slug: string, id: string) {
  const { call } = await findImporting(viewer, slug)
  const row = await openRow(call.id, id)
  return inTransaction(async (tx) => {
    await close(tx, row, { givenUpAt: now() })
    await record(tx, viewer, 'application_import.given_up', id)
    return { id }
  })
}

/** The tables brought to a call, newest first. */
export async function listApplicationImports(viewer: Viewer, slug: string) {
  const { call, objection } = await findImporting(viewer, slug)
  const select = { id: true, name: true, givenAt: true, takenAt: true, givenUpAt: true, received: true, known: true }
  const where = { callId: call.id }
  const imports = await db().applicationImport.findMany({ where, select, orderBy: { id: 'desc' }, take: SHOWN })
  return { call, imports, objection }
}

/** Forget what was brought and neither taken in nor given up in a month. */
export async function forgetOldApplicationImports() {
  const before = new Date(now().getTime() - KEPT_FOR)
  const old = await db().applicationImport.findMany({
    where: { takenAt: null, givenUpAt: null, givenAt: { lt: before } },
  })
  for (const row of old) await inTransaction((tx) => close(tx, row, { givenUpAt: now() }))
  return old.length
}

/** A table that is neither taken in nor given up; 404 when it is not of this call. */
async function openRow(callId: string, id: string) {
  const row = await importOf(callId, id)
  if (row.takenAt || row.givenUpAt) refuse(409, 'import_over')
  return row
}

export async function importOf(callId: string, id: string) {
  return found(await db().applicationImport.findFirst({ where: { id, callId } }))
}

type Closed = { givenUpAt: Date } | { takenAt: Date; received: number; known: number }

/** Taken in or given up, once: the rows are forgotten, and the files that went nowhere. */
export async function close(
  tx: Tx,
  { id, rows }: ApplicationImport,
  closed: Closed,
  still: { fileId: string | null }[] = [],
) {
  const where = { id, takenAt: null, givenUpAt: null }
  const empty = { rows: { rows: [], files: [] }, header: [] }
  const { count } = await tx.applicationImport.updateMany({ where, data: { ...closed, ...empty } })
  if (count === 0) refuse(409, 'changed_meanwhile')
  const used = new Set(still.map(({ fileId }) => fileId))
  for (const { fileId } of StoredRows.parse(rows).files) if (fileId && !used.has(fileId)) await forgetFile(tx, fileId)
}
