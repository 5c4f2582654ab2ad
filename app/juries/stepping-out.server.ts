import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db.ts'
import type { BarReason } from './conflict.ts'
import { itemStage } from './sitting.ts'

interface Stepping {
  panelId: string
  jurorId: string
  applicationId: string
  why: BarReason
}

/** Nobody votes on this file, nor turns from it, until the transaction ends; null when no committee has it in its order. */
export async function holdItem(tx: Tx, panelId: string, applicationId: string) {
  await tx.$queryRaw`
    SELECT 1 FROM sitting_item WHERE panel_id = ${panelId}::uuid AND application_id = ${applicationId}::uuid FOR UPDATE`
  return tx.sittingItem.findUnique({ where: { panelId_applicationId: { panelId, applicationId } } })
}

/** Someone is barred from a file that a committee has in its order: their vote on it is withdrawn, and they leave if it is being talked about. */
export async function stepOut(tx: Tx, { panelId, jurorId, applicationId, why }: Stepping) {
  const item = await holdItem(tx, panelId, applicationId)
  if (!item) return
  await tx.vote.deleteMany({ where: { jurorId, applicationId } })
  const stage = itemStage(item)
  if (stage === 'discussed' || stage === 'voting') await leave(tx, panelId, applicationId, [{ jurorId, why }])
}

/** Write down who was out of the room for a file, each once. */
export async function leave(
  tx: Tx,
  panelId: string,
  applicationId: string,
  jurors: { jurorId: string; why: BarReason }[],
) {
  const rows = jurors.map((juror) => ({ panelId, applicationId, ...juror, leftAt: now() }))
  await tx.sittingAbsence.createMany({ data: rows, skipDuplicates: true })
}
