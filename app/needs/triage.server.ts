import { listNames } from '#app/people/people.server.ts'
import { readableSql } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { Prisma } from '#prisma/client/client.ts'
import type { Board } from './board.ts'
import { mayQualify } from './need.access.ts'
import type { Stage } from './need.ts'
import { findNeed, listNeedsById, type SeenNeed } from './needs.server.ts'
import { dueOf, isUnanswered, overdueBefore, PILES, type Pile, RECENT_DAYS } from './triage.ts'

/** A screen of a ward PC and a half: what one goes through between two interruptions. */
const PER_PAGE = 30
const RECENTLY = RECENT_DAYS * 86_400_000

export interface Triaged {
  need: SeenNeed
  due: Date | null
  isOverdue: boolean
  assignee: string | null
  /** What its author was asked last, and when. */
  asked: { question: string; at: Date } | null
  /** Asked so long ago that the answer may never come. */
  isUnanswered: boolean
  /** Whether a letter or an account tells its author what happens; otherwise they learn it by coming back with their code. */
  isReachable: boolean
}

/** One pile of the board, the longest waiting first, with how much lies on each. A constant number of queries; 404 to whoever coordinates nothing. */
export async function findBoard(viewer: Viewer, board: Board, size = PER_PAGE) {
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  const [keys, counts] = await Promise.all([listKeys(viewer, board, size + 1), countPiles(viewer, board)])
  const shown = keys.slice(0, size)
  const last = shown.at(-1)
  const next = keys.length > size && last ? `${last.at.getTime()}~${last.id}` : null
  const rows = await listTriaged(
    viewer,
    shown.map(({ id }) => id),
  )
  return { rows, next, ...counts }
}

/** The whole pile, a page at a time, for a file. */
export async function* eachTriaged(viewer: Viewer, board: Board): AsyncGenerator<Triaged[]> {
  let after = board.after
  do {
    const { rows, next } = await findBoard(viewer, { ...board, after }, 500)
    yield rows
    after = next ?? undefined
  } while (after)
}

/** These needs as the board shows them, in this order; those the viewer may not read are left out. */
export async function listTriaged(viewer: Viewer, ids: string[]): Promise<Triaged[]> {
  const [needs, questions, left] = await Promise.all([
    listNeedsById(viewer, ids),
    listLastQuestions(ids),
    listWithAddress(ids),
  ])
  const names = await listNames([...needs.values()].map((need) => need.assignedTo))
  const since = overdueBefore(now())
  return ids.flatMap((id) => {
    const need = needs.get(id)
    if (!need) return []
    const isOverdue = need.stage === 'submitted' && (need.clarifiedAt ?? need.submittedAt) < since
    const assignee = need.assignedTo && (names.get(need.assignedTo) ?? null)
    const asked = questions.get(id) ?? null
    const isReachable = need.authorId !== null || left.has(id)
    return [
      {
        need,
        due: dueOf(need),
        isOverdue,
        assignee,
        asked,
        isUnanswered: isUnanswered(need, asked, now()),
        isReachable,
      },
    ]
  })
}

async function listWithAddress(ids: string[]) {
  const left = await db().needContact.findMany({ where: { needId: { in: ids } }, select: { needId: true } })
  return new Set(left.map(({ needId }) => needId))
}

async function listLastQuestions(ids: string[]) {
  const where = { needId: { in: ids } }
  const asked = await db().clarification.findMany({ where, orderBy: { askedAt: 'asc' } })
  return new Map(asked.map(({ needId, question, askedAt }) => [needId, { question, at: askedAt }]))
}

/** Since when a line lies on its pile; what waits is read from the oldest, what was decided is looked back at from the newest. */
const SINCE: Record<Pile, Prisma.Sql> = {
  submitted: Prisma.sql`coalesce(n.clarified_at, n.submitted_at)`,
  to_clarify: Prisma.sql`coalesce(n.clarified_at, n.submitted_at)`,
  qualified: Prisma.sql`n.qualified_at`,
  declined: Prisma.sql`n.submitted_at`,
  redirected: Prisma.sql`n.submitted_at`,
}

async function listKeys(viewer: Viewer, board: Board, limit: number) {
  const since = SINCE[board.pile]
  const isWaiting = board.pile === 'submitted' || board.pile === 'to_clarify'
  const order = isWaiting ? Prisma.sql`${since} ASC, n.id ASC` : Prisma.sql`${since} DESC, n.id DESC`
  return db().$queryRaw<{ id: string; at: Date }[]>`SELECT n.id, ${since} AS at FROM need n
    WHERE n.stage = ${board.pile}::"NeedStage" AND ${narrowed(viewer, board)} ${pastKey(board, since, isWaiting)}
    ORDER BY ${order} LIMIT ${limit}`
}

function pastKey({ after }: Board, since: Prisma.Sql, isWaiting: boolean) {
  const [at, id] = after?.split('~') ?? []
  if (at === undefined || id === undefined) return Prisma.empty
  const way = Prisma.raw(isWaiting ? '>' : '<')
  return Prisma.sql`AND (${since}, n.id) ${way} (${new Date(Number(at))}, ${id}::uuid)`
}

/** Rows of the piles that the filters let through: what others were gathered into is read there. */
function narrowed(viewer: Viewer, { whose, channel, warned }: Board) {
  const person = viewer.kind === 'person' ? viewer.id : null
  const whoseSql = {
    all: Prisma.empty,
    mine: Prisma.sql`AND n.assigned_to = ${person}::uuid`,
    nobody: Prisma.sql`AND n.assigned_to IS NULL`,
  }
  return Prisma.sql`${readableSql(viewer, 'n')} AND n.merged_into_id IS NULL ${whoseSql[whose]}
    AND (n.stage <> 'qualified' OR n.qualified_at > ${new Date(now().getTime() - RECENTLY)})
    ${channel ? Prisma.sql`AND n.channel = ${channel}::"NeedChannel"` : Prisma.empty}
    ${warned ? Prisma.sql`AND cardinality(n.warnings) > 0` : Prisma.empty}`
}

/** How much lies on each pile under the same filters, and how much of it is overdue. */
async function countPiles(viewer: Viewer, board: Board) {
  const found = await db().$queryRaw<{ stage: Pile; many: number; late: number }[]>`
    SELECT n.stage, count(*)::int AS many,
      (count(*) FILTER (WHERE n.stage = 'submitted' AND ${SINCE.submitted} < ${overdueBefore(now())}))::int AS late
    FROM need n WHERE n.stage = ANY (${[...PILES]}::"NeedStage"[]) AND ${narrowed(viewer, board)} GROUP BY n.stage`
  const many = Object.fromEntries(PILES.map((pile) => [pile, 0])) as Record<Pile, number>
  for (const pile of found) many[pile.stage] = pile.many
  return { counts: many, overdue: found.find(({ stage }) => stage === 'submitted')?.late ?? 0 }
}

/** A need for a page that decides about it; `objection` says why it no longer can, for a page that stays and says so. */
export async function findToDecide(viewer: Viewer, needId: string, objectionTo: (need: Deciding) => string | null) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const isReachable = need.authorId !== null || (await listWithAddress([needId])).has(needId)
  return { need, isReachable, objection: objectionTo({ ...need, story: need.story ?? '' }) }
}
type Deciding = { stage: Stage; story: string; erasedAt: Date | null }
