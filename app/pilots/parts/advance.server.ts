import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import type { PilotStage } from '../pilot.ts'

/**
 * Move a pilot on from the stage in which the viewer saw it, with what else belongs to that step, or tell them that
 * someone was faster (409).
 */
export async function advance(
  viewer: Viewer,
  pilot: { id: string; stage: PilotStage },
  data: Prisma.PilotUpdateManyMutationInput,
  what: `pilot.${string}`,
  beside: (tx: Tx) => Promise<unknown> = async () => {},
) {
  const { id, stage } = pilot
  return inTransaction(async (tx) => {
    const { count } = await tx.pilot.updateMany({ where: { id, stage }, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await beside(tx)
    await record(tx, viewer, what, id)
    return { id }
  })
}
