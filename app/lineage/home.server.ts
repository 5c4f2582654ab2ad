import { listCalls } from '#app/calls/calls.server.ts'
import { countHeardNeeds, listNeeds } from '#app/needs/needs.server.ts'
import { listDeployments } from '#app/pilots/evaluations.server.ts'
import { countPilots } from '#app/pilots/pilots.server.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { chainOfNeed, chainOfPilot } from './lineage.server.ts'

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
  const story = await findStory(uses[0]?.pilotId)
  return { figures: { needs, calls: calls.rows.length, ...pilots }, calls: calls.rows.slice(0, SHOWN), uses, story }
}

/** One need told through its whole bridge: behind the latest ward in use, else the need that has come furthest; null while none was heard. */
async function findStory(pilotId: string | undefined) {
  const needId = (pilotId && (await findNeedBehind(pilotId))) || (await findFurthestNeed())
  if (!needId) return null
  const { need, chain } = await chainOfNeed(VISITOR, needId)
  return { need, steps: chain.steps }
}

async function findNeedBehind(pilotId: string) {
  const { chain } = await chainOfPilot(VISITOR, pilotId)
  return chain?.needs[0]?.id
}

async function findFurthestNeed() {
  const furthest = await Promise.all(
    (['answered', 'in_call', 'qualified'] as const).map((stage) => listNeeds(VISITOR, { stage })),
  )
  return furthest.flatMap(({ rows }) => rows)[0]?.id
}
