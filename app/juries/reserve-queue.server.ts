import { listStages } from '#app/applications/applicants.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { queueOf } from './reserve.ts'

/** Those still on the reserve list of a panel, the first to be called up first. */
export async function listQueue(panelId: string) {
  const decided = await db().decision.findMany({ where: { panelId, outcome: 'reserve' } })
  const looked = await db().secondLook.findMany({ where: { panelId, outcome: 'reserve' } })
  const files = [
    ...decided.map(({ applicationId, reserveRank, decidedAt: since }) => ({ applicationId, reserveRank, since })),
    ...looked.map(({ applicationId, answeredAt }) => ({
      applicationId,
      reserveRank: null,
      since: answeredAt ?? now(),
    })),
  ]
  const stages = await listStages(files.map(({ applicationId }) => applicationId))
  return queueOf(files.map((file) => ({ ...file, stage: stages.get(file.applicationId) ?? '' })))
}
