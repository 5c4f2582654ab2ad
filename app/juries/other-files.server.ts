import { listApplicants, listUnbarredIds } from '#app/applications/applicants.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { refusalFor } from './conflict.ts'
import { pairOf } from './conflicts.server.ts'
import { findDossier } from './dossiers.server.ts'
import { listDeclared, openFileTo } from './file-declarations.server.ts'
import { findOwnInterests } from './interests.server.ts'
import { findOwnChair, holdPanel } from './panels.server.ts'
import { findHolding } from './phase-holding.server.ts'
import { stepAside } from './stepping-aside.server.ts'

/**
 * The files of the cut-off that a juror may read beside those entrusted to them, while the window that holds opens them all:
 * numbers and who carries them, nothing of those closed to the juror. 409 when it does not, or before confidentiality.
 */
export async function findOtherFiles(viewer: Viewer, panelId: string) {
  const chair = await findOwnChair(viewer, panelId)
  if (!chair.acceptedAt) refuse(409, 'confidentiality_first')
  const holds = await findHolding(db(), panelId)
  if (holds?.reach !== 'all' || isInTime(chair.panel.cutoff, now())) refuse(409, 'only_own_files')
  const own = await db().review.findMany({ where: { jurorId: chair.id }, select: { applicationId: true } })
  const entrusted = new Set(own.map((review) => review.applicationId))
  const ids = (await listUnbarredIds(viewer, panelId)).filter((id) => !entrusted.has(id))
  const [applicants, obstacles] = [await listApplicants(ids), await listObstacles(chair.panel, [chair], ids)]
  const opened = await listDeclared(chair.id)
  const files = [...applicants.values()]
    .filter(({ id }) => !obstacles.has(pairOf(chair.id, id)))
    .map(({ id, number, organisationName, solutionName }) => {
      const names = holds.applicantsNamed
        ? { organisationName, solutionName }
        : { organisationName: null, solutionName: null }
      return { id, number, ...names, isOpen: opened.has(id) }
    })
    .sort((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1))
  const isAsked = !holds.applicantsNamed && chair.namesDeclaredAt === null
  return { chair, files, isAsked, isNamed: holds.applicantsNamed }
}

/** One of them, before its content opens; 404 for any other file. */
export async function findOtherToDeclare(viewer: Viewer, panelId: string, applicationId: string) {
  const { chair, files, isAsked, isNamed } = await findOtherFiles(viewer, panelId)
  return { chair, file: found(files.find(({ id }) => id === applicationId)), isAsked, isNamed }
}

/** Say that one has no link with it, and it opens; or a link, and it is closed to the juror everywhere. */
export async function declareOnOther(
  viewer: Viewer,
  panelId: string,
  { applicationId, conflict, note }: { applicationId: string; conflict: boolean; note?: string },
) {
  const { chair, isAsked } = await findOtherToDeclare(viewer, panelId, applicationId)
  if (conflict) {
    await stepAside(viewer, panelId, { applicationIds: [applicationId], note })
    return { conflict }
  }
  if (isAsked) refuse(409, 'names_first')
  if (!(await findOwnInterests(viewer)).valid) refuse(409, 'interests_not_declared')
  const bound = (await listObstacles(chair.panel, [chair], [applicationId])).get(pairOf(chair.id, applicationId))
  if (bound) refuse(409, refusalFor(bound))
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    await openFileTo(tx, viewer, { panelId, juror: chair, applicationId })
    return { conflict }
  })
}

/** One of them, opened: the file with all that stands beside it. Null while its juror has said nothing of it. */
export async function findOtherFile(viewer: Viewer, panelId: string, applicationId: string) {
  const { chair, file, isNamed } = await findOtherToDeclare(viewer, panelId, applicationId)
  if (!file.isOpen) return null
  const dossier = await findDossier(viewer, applicationId, chair.panel.call, isNamed)
  return { title: chair.panel.call.title, ...dossier }
}
