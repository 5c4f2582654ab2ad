import type { Tx } from '#app/platform/db.ts'
import { personToken } from '#app/platform/viewer.ts'
import { groupBy } from './group.ts'
import { runnersToken } from './jury.access.ts'
import { readersAmong } from './phase.ts'
import { findHolding } from './phase-holding.server.ts'

/** What telling who reads needs to know of a panel: its id and who organises its call. */
interface Told {
  id: string
  call: { organisationId: string }
}

/**
 * Write down who reads each review handed in: its juror; those whom the window that holds lets read it; and, once the scores
 * are open, those who run the jury. For one file or all. The caller holds the panel.
 */
export async function tellReaders(tx: Tx, panel: Told, applicationId?: string) {
  const { stage } = await tx.panel.findUniqueOrThrow({ where: { id: panel.id } })
  const isOpened = stage === 'opened' || stage === 'decided'
  const phase = await findHolding(tx, panel.id)
  const reading = { in: ['declared' as const, 'draft' as const, 'submitted' as const] }
  const reviews = await tx.review.findMany({
    where: { panelId: panel.id, applicationId, stage: reading },
    select: { id: true, applicationId: true, stage: true, juror: { select: { personId: true } } },
  })
  for (const ofFile of groupBy(reviews, (review) => review.applicationId).values()) {
    const readers = ofFile.map(({ juror, stage: at }) => ({ jurorId: juror.personId, handedIn: at === 'submitted' }))
    const shared = readersAmong(readers, phase, isOpened)
    const runners = isOpened ? [runnersToken(panel.call)] : []
    // One writing for all whose readers are the same: those who read each other.
    const handedIn = ofFile.filter((review) => review.stage === 'submitted')
    const alike = groupBy(handedIn, ({ juror }) => (shared.includes(juror.personId) ? '' : juror.personId))
    for (const [own, some] of alike) {
      const tokens = [...(own ? [own] : []), ...shared].map(personToken)
      const where = { id: { in: some.map(({ id }) => id) } }
      await tx.review.updateMany({ where, data: { readers: [...runners, ...tokens] } })
    }
  }
}
