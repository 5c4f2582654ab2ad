import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToCounting } from './counting.ts'
import { groupBy } from './group.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import type { Criterion } from './ranking.ts'
import type { Column } from './redrawn.ts'
import { adjustedTotals, readBy } from './standings.ts'

/** Which column counts in a jury, and who said so; 409 once the scores are open. */
export async function findCounting(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToCounting(panel)
  if (objection) refuse(409, objection)
  return { panel, chosen: await signatureOf(panel) }
}

interface Counted {
  counting: Column
  countingBy: string | null
  countingAt: Date | null
}

/** Who chose the column that counts, and when; null when nobody did, so that plain means count. */
export async function signatureOf({ counting, countingBy, countingAt }: Counted) {
  if (!countingBy || !countingAt) return null
  return { counting, name: (await listNames([countingBy])).get(countingBy) ?? '', at: countingAt }
}

/** Write down which column the jury counts, before anyone has seen either. It may change until the scores open. */
export async function chooseCounting(viewer: Viewer, panelId: string, counting: Column) {
  await findPanelToRun(viewer, panelId)
  return inTransaction(async (tx) => {
    const objection = objectionToCounting(await holdPanel(tx, panelId))
    if (objection) refuse(409, objection)
    const signed = { countingBy: personOf(viewer).id, countingAt: now() }
    await tx.panel.update({ where: { id: panelId }, data: { counting, ...signed } })
    await record(tx, viewer, 'panel.counting_chosen', panelId, counting)
    return { counting }
  })
}

/** The calibrated totals of a panel by file, from everything handed in: what its jury decided on. */
export async function listAdjusted(panelId: string, criteria: Criterion[]) {
  const where = { panelId, stage: 'submitted' as const }
  const select = { applicationId: true, jurorId: true, scores: true }
  const reviews = await db().review.findMany({ where, select, orderBy: { id: 'asc' } })
  const files = groupBy(reviews, (review) => review.applicationId)
  return adjustedTotals(criteria, readBy([...files].map(([id, readings]) => ({ id, readings }))))
}
