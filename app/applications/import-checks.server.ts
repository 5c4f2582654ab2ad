import { plain } from '#app/needs/spelling.ts'
import { listContacts, listMakersBySiren } from '#app/people/entries.server.ts'
import { tidyEmail } from '#app/people/person.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { listFiles } from '#app/platform/files.server.ts'
import { keyedHash } from '#app/platform/secrets.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSolutionsOf } from '#app/solutions/entries.server.ts'
import type { ApplicationImport } from '#prisma/client/client.ts'
import { checkRow, type ReadRow } from './import.form.ts'
import { type Brought, claimedTwice, type Fault, lacking, objectionToTakingIn, pathOf } from './import.ts'
import { StoredMapping, StoredRows } from './import-stored.form.ts'
import { findImporting, type Importing, importOf } from './imports.server.ts'

/** A file is recognised by its first rows. */
const FIRST = 5

/** A table as it stands: its columns, what is wrong in it, how many of its files are new, its first rows as they will be. */
export async function findApplicationImport(viewer: Viewer, slug: string, id: string) {
  const importing = await findImporting(viewer, slug)
  const row = await importOf(importing.call.id, id)
  const whole = await checked(row, importing)
  const { name, givenAt, takenAt, givenUpAt, received, known } = row
  const fresh = whole.rows.filter(({ key }) => !whole.known.has(key)).length
  const stands = { takenAt, givenUpAt, lacking: whole.lacking, faults: whole.faults, fresh }
  const used = new Set(whole.rows.flatMap(({ papers }) => papers.map(({ fileId }) => fileId)))
  return {
    ...{ id, name, givenAt, received, ...stands, mapping: whole.mapping },
    call: importing.call,
    slots: importing.slots,
    wishes: importing.wishes.map(({ id: wishId, label }) => ({ id: wishId, label })),
    cutoffs: importing.cutoffs,
    count: whole.rows.length,
    knownCount: known ?? whole.rows.length - fresh,
    wrongRows: new Set(whole.faults.map(({ line }) => line)).size,
    head: row.header.map((label, place) => ({ place, label, example: exampleOf(whole.rows, whole.cells, place) })),
    first: whole.rows
      .slice(0, FIRST)
      .map(({ line, siren, askedCents, said, papers }) => ({ line, siren, askedCents, said, papers: papers.length })),
    files: { many: whole.files.length, unused: whole.files.filter(({ fileId }) => fileId && !used.has(fileId)).length },
    objection: importing.objection ?? objectionToTakingIn({ ...stands, cutoff: whole.cutoff }),
  }
}
export type SeenImport = Awaited<ReturnType<typeof findApplicationImport>>

export interface Ready extends ReadRow {
  key: string
  /** The company and its solution where they are known here. */
  organisationId: string | null
  organisationName: string
  solutionId: string | null
  solutionName: string
}

/** Every row checked against what the call asks, the rows that stand twice, and those that were taken in before. */
export async function checked(row: ApplicationImport, { call, slots, wishes, cutoffs }: Importing) {
  const mapping = StoredMapping.parse(row.mapping)
  const { rows: table, files } = StoredRows.parse(row.rows)
  const cutoff = cutoffs.find(({ position }) => position === mapping.cutoff)
  const closesAt = new Date(Math.min(cutoff?.closesAt.getTime() ?? 0, now().getTime()))
  const against = {
    head: row.header,
    mapping,
    questionnaire: call.questionnaire,
    slots,
    files: byPath(await withoutRefused(files)),
    ...{ wishes, wishesRequired: call.wishesRequired, partners: call.partners },
    closesAt,
  }
  const read = await settled(table.map((one) => checkRow(one, against)))
  const rows = read.map((one) => ({ ...one, key: keyOf(call.id, one) }))
  const keys = { in: rows.map(({ key }) => key) }
  const taken = await db().application.findMany({ where: { importKey: keys }, select: { importKey: true } })
  const known = new Set(taken.map(({ importKey }) => importKey ?? ''))
  const twice = claimedTwice(mapping)
  const missing = row.takenAt || row.givenUpAt ? [] : lacking(mapping, call.questionnaire)
  const fresh = rows.filter(({ key }) => !known.has(key))
  const emailHead = row.header[mapping.columns.indexOf('email')] ?? null
  const faults = [
    ...rows.flatMap((one) => one.faults),
    ...(await repeated(call.id, rows, known)),
    ...(await strangers(fresh, emailHead)),
  ]
  const cells = new Map(table.map(({ line, cells: said }) => [line, said]))
  return {
    mapping,
    rows,
    files,
    cells,
    known,
    cutoff: cutoff ?? null,
    lacking: twice ? [...missing, twice] : missing,
    faults: faults.sort((a, b) => a.line - b.line),
  }
}

/** What the scanner has refused since it was brought is no file. */
async function withoutRefused(files: Brought[]): Promise<Brought[]> {
  const kept = await listFiles(files.flatMap(({ fileId }) => fileId ?? []))
  const isRefused = (id: string | null) => id !== null && kept.get(id)?.safety === 'refused'
  return files.map((file) => (isRefused(file.fileId) ? { ...file, fileId: null, objection: 'file_refused' } : file))
}

/** A company that is here already answers by its own people: whoever a row names as its contact is one of them. */
async function strangers(rows: Ready[], column: string | null): Promise<Fault[]> {
  const known = await listContacts(rows.flatMap(({ organisationId }) => organisationId ?? []))
  return rows.flatMap(({ line, organisationId, said }) => {
    const { emails = [], heads = [] } = known.get(organisationId ?? '') ?? {}
    if (emails.length === 0 || emails.includes(tidyEmail(said.email ?? ''))) return []
    const reason = heads.length > 0 ? 'contact_not_of_company' : 'contact_not_invited'
    return [{ line, column, reason, ...(heads.length > 0 ? { said: heads.join(', ') } : {}) }]
  })
}

/** By the whole path, and by the last part where no other file bears it. */
function byPath(files: Brought[]) {
  const paths = new Map<string, Brought>()
  const ends = new Map<string, Brought | null>()
  for (const file of files) {
    const path = pathOf(file.name)
    const end = path.split('/').at(-1) ?? ''
    paths.set(path, file)
    ends.set(end, ends.has(end) ? null : file)
  }
  for (const [end, file] of ends) if (file && !paths.has(end)) paths.set(end, file)
  return paths
}

/** Companies known by their SIREN, and their solutions by their name; a company with one solution answers with it. */
async function settled(rows: ReadRow[]) {
  const makers = await listMakersBySiren(rows.map(({ siren }) => siren))
  const solutions = await listSolutionsOf([...makers.values()].map(({ id }) => id))
  return rows.map((row) => {
    const maker = makers.get(row.siren)
    const own = solutions.get(maker?.id ?? '') ?? []
    const wished = row.said.solution || (own.length === 1 ? own[0]?.name : '') || row.said.title || ''
    const solution = own.find(({ name }) => plain(name) === plain(wished))
    return {
      ...row,
      organisationId: maker?.id ?? null,
      organisationName: maker?.name ?? (row.said.company || `SIREN ${row.siren}`),
      solutionId: solution?.id ?? null,
      solutionName: solution?.name ?? wished.slice(0, 80),
    }
  })
}

/** What tells a row from the others: its own reference where the table has one, else who asks and for what. */
function keyOf(callId: string, { said, siren }: ReadRow) {
  const own = said.reference ? `reference ${plain(said.reference)}` : `content ${siren} ${plain(said.title ?? '')}`
  return keyedHash('imported application', `${callId} ${own}`)
}

/** A row said twice, two files of one company with one solution, and a solution that has a file here already. */
async function repeated(callId: string, rows: Ready[], known: Set<string>): Promise<Fault[]> {
  const solutionIds = rows.flatMap(({ solutionId, key }) => (solutionId && !known.has(key) ? [solutionId] : []))
  const where = { callId, solutionId: { in: solutionIds }, stage: { not: 'withdrawn' as const } }
  const begun = new Set(
    (await db().application.findMany({ where, select: { solutionId: true } })).map((one) => one.solutionId),
  )
  const first = new Map<string, number>()
  return rows.flatMap(({ line, key, siren, solutionId, solutionName }) => {
    if (known.has(key)) return []
    const marks = [key, `${siren} ${plain(solutionName)}`]
    const before = marks.map((mark) => first.get(mark)).find((one) => one !== undefined)
    for (const mark of marks) if (!first.has(mark)) first.set(mark, line)
    if (before !== undefined) return [{ line, column: null, reason: 'row_repeated', said: String(before) }]
    return begun.has(solutionId ?? '') ? [{ line, column: null, reason: 'solution_answers_already' }] : []
  })
}

/** Something that stands in a column, to recognise it by. */
function exampleOf(rows: { line: number }[], cells: Map<number, string[]>, place: number) {
  const said = rows.map(({ line }) => cells.get(line)?.[place]?.trim() ?? '')
  return said.find((cell) => cell !== '')?.slice(0, 60) ?? ''
}
