import { listUnbarredIds } from '#app/applications/applicants.server.ts'
import { inTransaction } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { bar } from './bars.server.ts'
import { objectionToBarring } from './conflict.ts'
import { findOwnChair, holdPanel } from './panels.server.ts'

interface Aside {
  applicationIds: string[]
  note?: string
}

/**
 * A juror says that they are bound to these files, theirs to score or not: each is barred to them, and what they wrote on it
 * is set aside. 404 for a file of another jury or already closed to them, 409 once the jury has decided.
 */
export async function stepAside(viewer: Viewer, panelId: string, { applicationIds, note }: Aside) {
  const juror = await findOwnChair(viewer, panelId)
  if (!juror.acceptedAt) refuse(409, 'confidentiality_first')
  const running = await listUnbarredIds(viewer, panelId)
  if (applicationIds.some((id) => !running.includes(id))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const objection = objectionToBarring(await holdPanel(tx, panelId))
    if (objection) refuse(409, objection)
    const { organisationId } = juror.panel.call
    for (const applicationId of applicationIds)
      await bar(tx, viewer, { panelId, organisationId, juror, applicationId, reason: 'declared', note })
    return { id: panelId }
  })
}
