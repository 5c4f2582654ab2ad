import { listRunningIds } from '#app/applications/applicants.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { actorOf, CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { allAreIn } from './panel.ts'
import { tellReaders } from './review-readers.server.ts'

/** What opening needs to know of a panel: its id and who organises its call. */
interface Opened {
  id: string
  call: { organisationId: string }
}

/** Open by themselves the scores of a panel of which everything asked is in. The caller holds the panel. */
export async function openWhenAllAreIn(tx: Tx, panel: Opened) {
  const { stage } = await tx.panel.findUniqueOrThrow({ where: { id: panel.id } })
  if (stage !== 'scoring') return
  const select = { applicationId: true, stage: true }
  const reviews = await tx.review.findMany({ where: { panelId: panel.id }, select })
  const files = await listRunningIds(panel.id)
  if (allAreIn(files, reviews)) await openPanel(tx, CLOCK, panel)
}

/** Open the scores, by a coordinator's hand or by themselves (the clock), and write down which. */
export async function openPanel(tx: Tx, viewer: Viewer, panel: Opened) {
  const openedBy = viewer.kind === 'person' ? viewer.id : null
  await tx.panel.update({ where: { id: panel.id }, data: { stage: 'opened', openedAt: now(), openedBy } })
  await record(tx, viewer, 'panel.opened', panel.id, actorOf(viewer) === 'clock' ? 'all_in' : 'by_coordinator')
  await tellReaders(tx, panel)
}
