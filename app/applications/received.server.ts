import { findCallBrief } from '#app/calls/calls.server.ts'
import { readable, readableSql } from '#app/platform/access.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { mayHandle } from './application.access.ts'
import type { Stage } from './application.ts'
import { startOfToday } from './promises-due.server.ts'
import { type ReceivedAsked, WAITS, type Waits } from './received.ts'
import { type Standing, standingOf } from './sponsor.ts'

/** A screen of a coordinator who checks files one after the other. */
const PER_PAGE = 50
/** A file of them is read this many at a time. */
const PER_READING = 500

const RUNNING = { clarifications: { some: { closedAt: null } } } satisfies Prisma.ApplicationWhereInput
const waiting = (): Record<Waits, Prisma.ApplicationWhereInput> => ({
  sponsors: { sponsors: { some: { askedAt: { not: null }, answer: null, removedAt: null } } },
  disagree: { sponsors: { some: { answer: { in: ['corrected', 'refused'] }, removedAt: null } } },
  clarification: RUNNING,
  promises: { promises: { some: { keptAt: null, dueOn: { lt: startOfToday() } } } },
})

/** A page of the files that a call received, with how many there are of each kind; for its coordinators (403 to others). */
export async function listReceived(viewer: Viewer, slug: string, asked: ReceivedAsked) {
  const call = await findCallHandled(viewer, slug)
  const [rows, counted] = await Promise.all([pageOf(viewer, call, asked, PER_PAGE + 1), countsOf(viewer, call.id)])
  const stages: Partial<Record<Stage, number>> = {}
  const waits: Record<Waits, number> = { sponsors: 0, disagree: 0, clarification: 0, promises: 0 }
  for (const row of counted) {
    stages[row.stage] = (stages[row.stage] ?? 0) + row.many
    for (const one of WAITS) waits[one] += row[one]
  }
  const cutoffs = call.cutoffs.map(({ id, position, closesAt }) => {
    const there = counted.filter((row) => row.cutoffId === id)
    return { position, closesAt, many: there.reduce((sum, row) => sum + row.many, 0) }
  })
  const page = rows.slice(0, PER_PAGE)
  const last = rows.length > PER_PAGE ? page.at(-1) : undefined
  const { title, number } = call
  return {
    call: { slug, title, number },
    rows: await shown(page),
    next: last ? keyOf(last, asked.order) : null,
    counts: { stages, cutoffs, waits },
  }
}
export type Received = Awaited<ReturnType<typeof listReceived>>
export type ReceivedRow = Received['rows'][number]

/** The whole of a narrowed list, a reading at a time, for a file. Whoever may not is turned away before the first line. */
export async function readReceived(viewer: Viewer, slug: string, asked: ReceivedAsked) {
  const call = await findCallHandled(viewer, slug)
  return { call: { cutoffs: call.cutoffs }, pages: pages() }

  async function* pages() {
    let after: string | undefined
    do {
      const rows = await pageOf(viewer, call, { ...asked, after }, PER_READING)
      yield await shown(rows)
      const last = rows.length === PER_READING ? rows.at(-1) : undefined
      after = last && keyOf(last, asked.order)
    } while (after)
  }
}

/** Say that several files may be judged; those that someone has moved meanwhile are left as they are. */
export async function admitMany(viewer: Viewer, slug: string, ids: string[]) {
  const call = await findCallHandled(viewer, slug)
  return inTransaction(async (tx) => {
    const still = { ...receivedBy(viewer, call.id), stage: 'submitted' as const }
    const data = { stage: 'admissible' as const, stageReason: null, inadmissibleFor: [] }
    const where = { ...still, id: { in: ids } }
    const moved = await tx.application.updateManyAndReturn({ where, data, select: { id: true } })
    for (const { id } of moved) await record(tx, viewer, 'application.admitted', id)
    return { admitted: moved.length, left: ids.length - moved.length }
  })
}

interface Counted extends Record<Waits, number> {
  stage: Stage
  cutoffId: string | null
  many: number
}

/** How many files stand where, and how many of them have something to look at. */
function countsOf(viewer: Viewer, callId: string) {
  return db().$queryRaw<Counted[]>`
    SELECT a.stage::text AS stage, a.cutoff_id AS "cutoffId", count(*)::int AS many, count(silent.id)::int AS sponsors,
      count(against.id)::int AS disagree, count(running.id)::int AS clarification,
      count(late.id)::int AS promises
    FROM application a
    LEFT JOIN (SELECT DISTINCT application_id AS id FROM sponsor
      WHERE asked_at IS NOT NULL AND answer IS NULL AND removed_at IS NULL) silent ON silent.id = a.id
    LEFT JOIN (SELECT DISTINCT application_id AS id FROM sponsor
      WHERE answer IN ('corrected', 'refused') AND removed_at IS NULL) against ON against.id = a.id
    LEFT JOIN application_clarification running ON running.application_id = a.id AND running.closed_at IS NULL
    LEFT JOIN (SELECT DISTINCT application_id AS id FROM file_promise
      WHERE kept_at IS NULL AND due_on < ${startOfToday()}) late ON late.id = a.id
    WHERE a.call_id = ${callId}::uuid AND a.submitted_at IS NOT NULL AND a.stage NOT IN ('draft', 'withdrawn')
      AND ${readableSql(viewer, 'a')}
    GROUP BY a.stage, a.cutoff_id`
}

async function findCallHandled(viewer: Viewer, slug: string) {
  const call = await findCallBrief(viewer, slug)
  return mayHandle(viewer, call) ? call : refuse(403, 'not_a_coordinator')
}
type Handled = Awaited<ReturnType<typeof findCallHandled>>

const receivedBy = (viewer: Viewer, callId: string) => ({
  callId,
  submittedAt: { not: null },
  stage: { notIn: ['draft' as const, 'withdrawn' as const] },
  ...readable(viewer),
})

const IN_LIST = {
  sponsors: { where: { removedAt: null }, select: { askedAt: true, answer: true } },
  clarifications: { where: { closedAt: null }, select: { id: true, endsAt: true } },
} satisfies Prisma.ApplicationInclude
const SHOWN = {
  ...{ id: true, number: true, title: true, stage: true, cutoffId: true, organisationId: true, solutionId: true },
  ...{ askedCents: true, submittedAt: true, ...IN_LIST },
} satisfies Prisma.ApplicationSelect
type Row = Prisma.ApplicationGetPayload<{ select: typeof SHOWN }>

function pageOf(viewer: Viewer, call: Handled, { stage, cutoff, waits, order, after }: ReceivedAsked, take: number) {
  const cutoffId = cutoff ? (call.cutoffs.find(({ position }) => position === cutoff)?.id ?? null) : undefined
  const narrowed: Prisma.ApplicationWhereInput[] = [{ stage, cutoffId }]
  if (waits) narrowed.push(waiting()[waits])
  if (after) narrowed.push(afterKey(after, order))
  const way: Prisma.SortOrder = order === 'oldest' ? 'asc' : 'desc'
  const sorted = order === 'asked' ? { askedCents: way } : { submittedAt: way }
  const orderBy: Prisma.ApplicationOrderByWithRelationInput[] = [sorted, { id: way }]
  const { AND, ...all } = receivedBy(viewer, call.id)
  return db().application.findMany({
    where: { ...all, AND: [...AND, ...narrowed] },
    orderBy,
    take,
    select: SHOWN,
  })
}

function keyOf({ id, askedCents, submittedAt }: Row, order: ReceivedAsked['order']) {
  return `${order === 'asked' ? askedCents : (submittedAt?.getTime() ?? 0)}~${id}`
}

function afterKey(key: string, order: ReceivedAsked['order']): Prisma.ApplicationWhereInput {
  const [value = '', id = ''] = key.split('~')
  if (order === 'asked') {
    const askedCents = BigInt(value)
    return { askedCents: { lte: askedCents }, OR: [{ askedCents: { lt: askedCents } }, { id: { lt: id } }] }
  }
  const at = new Date(Number(value))
  if (order === 'newest') return { submittedAt: { lte: at }, OR: [{ submittedAt: { lt: at } }, { id: { lt: id } }] }
  return { submittedAt: { gte: at }, OR: [{ submittedAt: { gt: at } }, { id: { gt: id } }] }
}

async function shown(rows: Row[]) {
  const solutions = await listSolutionsById(rows.map((row) => row.solutionId))
  return rows.map(({ solutionId, askedCents, sponsors, clarifications, ...row }) => ({
    ...row,
    askedCents: Number(askedCents),
    organisationName: solutions.get(solutionId)?.organisationName ?? '',
    solutionName: solutions.get(solutionId)?.name ?? '',
    sponsors: standingsOf(sponsors),
    clarifyingUntil: clarifications[0]?.endsAt ?? null,
  }))
}

/** How many of those named in a file stand where. */
function standingsOf(sponsors: Row['sponsors']) {
  const many: Partial<Record<Standing, number>> = {}
  for (const sponsor of sponsors) {
    const standing = standingOf(sponsor)
    many[standing] = (many[standing] ?? 0) + 1
  }
  return many
}
