import { findCallById, listCalls } from '#app/calls/calls.server.ts'
import { listAwardsById } from '#app/funding/awards.server.ts'
import { countHeardNeeds, listNeeds } from '#app/needs/catalogue.server.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listDeployments } from '#app/pilots/evaluations.server.ts'
import { countPilots } from '#app/pilots/pilots.server.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { chainOfNeed } from './lineage.server.ts'

/** As many as fit beside each other on the home page; the lists behind show the rest. */
const SHOWN = 5

/** The living chain as anyone may see it: the same home page for all, so that it can be kept in memory. */
export async function findHome() {
  const [needs, pilots, calls, uses] = await Promise.all([
    countHeardNeeds(),
    countPilots(),
    listCalls(VISITOR, { shelf: 'open' }),
    listDeployments({ limit: SHOWN }),
  ])
  const story = await findStory(uses[0]?.awardId)
  return { figures: { needs, calls: calls.rows.length, ...pilots }, calls: calls.rows.slice(0, SHOWN), uses, story }
}

/** One need told through its whole bridge: behind the latest ward in use, else the need that has come furthest; null while none was heard. */
async function findStory(awardId: string | undefined) {
  const needId = (awardId && (await findNeedBehind(awardId))) || (await findFurthestNeed())
  if (!needId) return null
  const { need, chain } = await chainOfNeed(VISITOR, needId)
  return { need, steps: chain.steps }
}

async function findNeedBehind(awardId: string) {
  const award = (await listAwardsById([awardId])).get(awardId)
  if (!award) return undefined
  const { needIds } = await findCallById(VISITOR, award.callId)
  return [...(await listNeedsById(VISITOR, needIds)).keys()][0]
}

async function findFurthestNeed() {
  const furthest = await Promise.all(
    (['answered', 'in_call', 'qualified'] as const).map((stage) => listNeeds(VISITOR, { stage })),
  )
  return furthest.flatMap(({ rows }) => rows)[0]?.id
}
