import { listCallsById } from '#app/calls/calls.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { roleOn } from './application.access.ts'
import type { Stage } from './application.ts'
import { named, ownedBy, ownPlaceOf } from './applications.server.ts'
import { withLateDoors } from './late.server.ts'
import type { OwnAsked } from './own.ts'

/** A screen of someone who looks for one of theirs. */
const PER_PAGE = 50
/** A file of them is read this many at a time. */
const PER_READING = 500

/** A page of the viewer's own files, latest begun first, with how many there are of each kind. */
export async function listOwn(viewer: Viewer, asked: OwnAsked) {
  const { calls, counted } = await kindsOf(viewer)
  const rows = await pageOf(viewer, calls, asked, PER_PAGE + 1)
  const page = rows.slice(0, PER_PAGE)
  const stages: Partial<Record<Stage, number>> = {}
  for (const { stage, many } of counted) stages[stage] = (stages[stage] ?? 0) + many
  const byCall = [...calls.values()].map(({ id, slug, title, number }) => ({
    ...{ slug, title, number },
    many: counted.reduce((sum, one) => sum + (one.callId === id ? one.many : 0), 0),
  }))
  return {
    rows: page,
    next: rows.length > PER_PAGE ? (page.at(-1)?.id ?? null) : null,
    counts: { stages, calls: byCall.sort((a, b) => b.number.localeCompare(a.number)) },
  }
}
export type Own = Awaited<ReturnType<typeof listOwn>>
export type OwnRow = Own['rows'][number]

/** The whole of a narrowed list, a reading at a time, for a file. */
export async function* readOwn(viewer: Viewer, asked: OwnAsked) {
  const { calls } = await kindsOf(viewer)
  let after: string | undefined
  do {
    const rows = await pageOf(viewer, calls, { ...asked, after }, PER_READING)
    yield rows
    after = rows.length === PER_READING ? rows.at(-1)?.id : undefined
  } while (after)
}

/** The calls to which the viewer, or a company of theirs, has sent a file that was not taken back: ids only. */
export async function listCallsSentTo(viewer: Viewer) {
  const where = { ...ownedBy(viewer), stage: { notIn: ['draft' as const, 'withdrawn' as const] } }
  const rows = await db().application.findMany({ where, select: { callId: true }, distinct: ['callId'] })
  return rows.map(({ callId }) => callId)
}

/** The calls that one's own files answer, and how many of them stand where. */
async function kindsOf(viewer: Viewer) {
  const groups = await db().application.groupBy({ by: ['callId', 'stage'], where: ownedBy(viewer), _count: true })
  const counted = groups.map(({ callId, stage, _count: many }) => ({ callId, stage, many }))
  const calls = await listCallsById(
    viewer,
    counted.map(({ callId }) => callId),
  )
  return { calls, counted }
}
type Calls = Awaited<ReturnType<typeof listCallsById>>

async function pageOf(viewer: Viewer, calls: Calls, { stage, call, after }: OwnAsked, take: number) {
  const callId = call ? { in: [...calls.values()].filter(({ slug }) => slug === call).map(({ id }) => id) } : undefined
  const where = { ...ownedBy(viewer), stage, callId, id: after ? { lt: after } : undefined }
  const rows = await db().application.findMany({ where, include: ownPlaceOf(viewer), orderBy: { id: 'desc' }, take })
  return (await withLateDoors(await named(rows))).map((brief, place) => {
    const role = roleOn(viewer, { ...brief, team: rows[place]?.collaborators ?? [] }) ?? 'reader'
    return { ...brief, role, readsOnly: role === 'reader', call: calls.get(brief.callId) }
  })
}
