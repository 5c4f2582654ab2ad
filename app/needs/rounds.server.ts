import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { HEARD } from './need.ts'
import { listNeedsById } from './needs.server.ts'
import { rank } from './ranking.ts'
import { mayRunRound } from './round.access.ts'
import type { NewRound } from './round.form.ts'
import { COLLEGES, FEWEST_VOTERS, objectionToOpening, phaseOf } from './round.ts'

/** Heard needs that no other need speaks for: what may be put to voters. */
const ROUNDABLE = { stage: { in: [...HEARD] }, mergedIntoId: null, readers: { has: 'public' } }
/** A theme's page shows its last rounds; earlier ones were told at their time. */
const SHOWN = 5

/** The theme of an address, and the needs a round could be opened on; for the coordinators of its organiser. */
export async function findRoundable(viewer: Viewer, slug: string) {
  const theme = await themeOf(viewer, slug)
  const needs = await db().need.findMany({
    where: { ...ROUNDABLE, themeId: theme.id },
    orderBy: { id: 'asc' },
    take: 200,
  })
  const rows = needs.map(({ id, number, publicTitle }) => ({ id, number, title: bilingual(publicTitle) }))
  return { theme: { id: theme.id, slug, name: bilingual(theme.name) }, needs: rows }
}

/** Open a round on needs of a theme, between two instants. A theme may have several, one after the other. */
export async function openRound(viewer: Viewer, slug: string, { opensAt, closesAt, needIds }: NewRound) {
  const theme = await themeOf(viewer, slug)
  const where = { ...ROUNDABLE, themeId: theme.id, id: { in: needIds } }
  const needs = await db().need.findMany({ where, select: { id: true } })
  const objection = objectionToOpening(needs.length, { opensAt, closesAt }, now())
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const id = newId()
    const openedBy = viewer.kind === 'person' ? viewer.id : refuse(403, 'not_a_coordinator')
    await tx.priorityRound.create({ data: { id, themeId: theme.id, opensAt, closesAt, openedBy } })
    await tx.roundNeed.createMany({ data: needs.map((need) => ({ roundId: id, needId: need.id })) })
    await record(tx, viewer, 'round.opened', id)
    return { id }
  })
}

/** Give a round up: nobody answers any more and its order is shown to nobody. */
export async function giveUpRound(viewer: Viewer, id: string) {
  const round = await findRow(viewer, id)
  if (!mayRunRound(viewer, round.theme)) refuse(403, 'not_a_coordinator')
  return inTransaction(async (tx) => {
    const { count } = await tx.priorityRound.updateMany({ where: { id, givenUpAt: null }, data: { givenUpAt: now() } })
    if (count === 0) refuse(409, 'round_over')
    await record(tx, viewer, 'round.given_up', id)
    return { slug: round.theme.slug }
  })
}

/** A round as this viewer may know it: coordinators of its organiser at any time, everyone once it is closed; else 404. */
export async function findRound(viewer: Viewer, id: string) {
  const round = await findRow(viewer, id)
  const needs = await listNeedsById(
    VISITOR,
    round.needs.map(({ needId }) => needId),
  )
  const rows = [...needs.values()].map((need) => ({ id: need.id, number: need.number, title: need.publicTitle }))
  const { theme, opensAt, closesAt, givenUpAt } = round
  const runs = mayRunRound(viewer, theme)
  return {
    ...{ id, opensAt, closesAt, givenUpAt, runs, phase: phaseOf(round, now()) },
    theme: { slug: theme.slug, name: bilingual(theme.name) },
    needs: rows,
    colleges: givenUpAt ? [] : COLLEGES.map((college) => orderOf(college, round, [...needs.keys()], runs)),
  }
}
export type SeenRound = Awaited<ReturnType<typeof findRound>>

/** The rounds of a theme that this viewer may know of, newest first, with their orders. */
export async function listRoundsOfTheme(viewer: Viewer, themeId: string) {
  const rows = await db().priorityRound.findMany({
    where: { themeId, givenUpAt: null },
    orderBy: { id: 'desc' },
    take: SHOWN,
    include: WHOLE,
  })
  const seen = rows.filter((round) => maySee(viewer, round))
  const needs = await listNeedsById(
    VISITOR,
    seen.flatMap((round) => round.needs.map(({ needId }) => needId)),
  )
  return seen.map((round) => {
    const ids = round.needs.map(({ needId }) => needId).filter((needId) => needs.has(needId))
    const titles = ids.map((needId) => ({ id: needId, number: '', title: needs.get(needId)?.publicTitle ?? null }))
    const runs = mayRunRound(viewer, round.theme)
    const { id, opensAt, closesAt } = round
    const colleges = COLLEGES.map((college) => orderOf(college, round, ids, runs))
    return { id, opensAt, closesAt, runs, phase: phaseOf(round, now()), needs: titles, colleges }
  })
}
export type RoundOfTheme = Awaited<ReturnType<typeof listRoundsOfTheme>>[number]

const WHOLE = {
  theme: true,
  needs: { select: { needId: true } },
  voters: { select: { id: true, college: true, duels: true } },
} satisfies Prisma.PriorityRoundInclude
type WholeRound = Prisma.PriorityRoundGetPayload<{ include: typeof WHOLE }>

/** One college's order, null while so few answered that it would tell what each of them said; who was invited, for those who run it. */
function orderOf(college: (typeof COLLEGES)[number], round: WholeRound, needIds: string[], runs: boolean) {
  const voters = round.voters.filter((voter) => voter.college === college)
  const answered = voters.filter(({ duels }) => duels.length > 0).length
  const answers = voters.flatMap(({ id, duels }) =>
    duels.flatMap(({ firstId, secondId, outcome }) => {
      if (outcome === 'neither') return []
      const [winner, loser] = outcome === 'first' ? [firstId, secondId] : [secondId, firstId]
      return [{ voter: id, winner, loser }]
    }),
  )
  const order = answered < FEWEST_VOTERS ? null : rank(needIds, answers)
  const counts = runs || order ? { answered, pairs: answers.length } : null
  return { college, order, counts, invited: runs ? voters.length : null }
}

/** During a round its order is for those who run it, so that nobody answers by what others did. */
function maySee(viewer: Viewer, round: WholeRound) {
  return mayRunRound(viewer, round.theme) || phaseOf(round, now()) === 'closed'
}

async function findRow(viewer: Viewer, id: string) {
  const round = found(await db().priorityRound.findUnique({ where: { id }, include: WHOLE }))
  return maySee(viewer, round) ? round : refuse(404, 'not_found')
}

async function themeOf(viewer: Viewer, slug: string) {
  const theme = found(await db().theme.findUnique({ where: { slug } }))
  return mayRunRound(viewer, theme) ? theme : refuse(403, 'not_a_coordinator')
}
