import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToLevel } from './deployment.ts'
import { advance } from './parts/advance.server.ts'
import { bindHosts } from './parts/hosts.server.ts'
import { deploymentOf } from './parts/rows.server.ts'
import { mayDeclareUse } from './pilot.access.ts'
import { objectionToDeploying, objectionToEvaluating } from './pilot.ts'
import { findLedPilot, findPilot } from './pilots.server.ts'

export interface NewEvaluation {
  /** The three axes of the tiers-lieux, 1 (worse than before) to 5 (far better). */
  careQuality: number
  workQuality: number
  facilityBenefit: number
  /** What the ward would tell the next one. */
  learned: string
}

/** Judge a completed pilot on the three axes; from then on its level is at least D0, pilot only. */
export async function evaluatePilot(viewer: Viewer, pilotId: string, evaluation: NewEvaluation) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToEvaluating(pilot)
  if (objection) refuse(409, objection)
  const signed = { ...evaluation, evaluatedBy: personOf(viewer).id, evaluatedAt: now() }
  return advance(viewer, pilot, { stage: 'evaluated', level: 0 }, 'pilot.evaluated', (tx) =>
    tx.evaluation.create({ data: { ...signed, pilotId } }),
  )
}

/** Say that a facility one leads still uses the answer: where, since when, how far (D1 to D5). Nobody says it in its place (403). */
export async function deployPilot(
  viewer: Viewer,
  pilotId: string,
  use: { level: number; facilityId: string; unit: string; since: Date; people?: number },
) {
  const pilot = await findPilot(viewer, pilotId)
  if (!mayDeclareUse(viewer, use.facilityId)) refuse(403, 'not_the_lead')
  const users = [...pilot.deployments.map((deployment) => deployment.facilityId), use.facilityId]
  const objection = objectionToDeploying(pilot) ?? objectionToLevel(use, users, now())
  if (objection) refuse(409, objection)
  const level = Math.max(use.level, pilot.level ?? 0)
  const id = newId()
  return advance(viewer, pilot, { stage: 'deployed', level }, 'pilot.deployed', async (tx) => {
    await tx.deployment.create({ data: { ...use, id, pilotId } })
    await bindHosts(tx, viewer, { awardId: pilot.awardId, sourceId: id, since: use.since }, [use.facilityId])
  })
}

/** The latest deployments, with the pilot each comes from: public. */
export async function listDeployments({ limit }: { limit: number }) {
  const where = { pilot: { readers: { has: 'public' } } }
  const rows = await db().deployment.findMany({
    where,
    include: { pilot: true },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  const facilities = await listFacilitiesById(rows.map((row) => row.facilityId))
  return rows.map(({ pilot, ...row }) => ({
    ...deploymentOf(row, pilot.endedAt, facilities, now()),
    awardId: pilot.awardId,
    pilotNumber: pilot.number,
    pilotTitle: bilingual(pilot.title),
  }))
}
