import { listApplicants, listUnbarredIds } from '#app/applications/applicants.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findOwnChair } from './panels.server.ts'
import { areNamesShown } from './phase-holding.server.ts'
import { stepAside } from './stepping-aside.server.ts'

/**
 * Before a reading without names, a juror says from the list of all applicants which they are bound to: so they declare their
 * links and never learn whose file they read. 409 where names are shown, before confidentiality, and until the door is shut.
 */
export async function findNames(viewer: Viewer, panelId: string) {
  const chair = await findOwnChair(viewer, panelId)
  if (!chair.acceptedAt) refuse(409, 'confidentiality_first')
  if (isInTime(chair.panel.cutoff, now())) refuse(409, 'cutoff_still_collecting')
  if (await areNamesShown(db(), panelId)) refuse(409, 'names_are_shown')
  const files = await listApplicants(await listUnbarredIds(viewer, panelId))
  const named = new Map([...files.values()].map((file) => [file.organisationId, file.organisationName]))
  const organisations = [...named]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
  return { chair, organisations, files: [...files.values()] }
}

/** Step aside from every file of these applicants, and read the others from now on. Organisations that sent none are 404. */
export async function declareNames(
  viewer: Viewer,
  panelId: string,
  said: { organisationIds: string[]; note?: string },
) {
  const { chair, files, organisations } = await findNames(viewer, panelId)
  const known = new Set(organisations.map(({ id }) => id))
  if (said.organisationIds.some((id) => !known.has(id))) refuse(404, 'not_found')
  const bound = files.filter((file) => said.organisationIds.includes(file.organisationId))
  return inTransaction(async (tx) => {
    await stepAside(viewer, panelId, { applicationIds: bound.map(({ id }) => id), note: said.note })
    await tx.juror.update({ where: { id: chair.id }, data: { namesDeclaredAt: now() } })
    await record(tx, viewer, 'juror.names_declared', chair.id)
    return { panelId }
  })
}
