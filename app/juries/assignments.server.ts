import { listBarred } from '#app/applications/applicants.server.ts'
import { objectionToReviewing } from '#app/applications/application.ts'
import { admitApplication, listApplicationsOfCutoff, putInReview } from '#app/applications/applications.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { type BarReason, refusalFor } from './conflict.ts'
import { pairOf } from './conflicts.server.ts'
import { objectionToAssigning } from './panel.ts'
import { findPanelToRun, holdPanel, juryPath } from './panels.server.ts'

/** Entrust files to a juror. 409 when something binds them to one of the files; files they already have stay as they are. */
export async function assignReviews(
  viewer: Viewer,
  panelId: string,
  { jurorId, applicationIds }: { jurorId: string; applicationIds: string[] },
) {
  const { panel, files } = await findAssignable(viewer, panelId, jurorId)
  const chosen = applicationIds.map((id) => found(files.find((file) => file.id === id)))
  for (const { obstacle } of chosen)
    if (obstacle !== null && obstacle !== 'already_assigned') refuse(409, refusalFor(obstacle))
  const fresh = chosen.filter((file) => file.obstacle === null)
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    if (stage === 'composing') await tx.panel.update({ where: { id: panelId }, data: { stage: 'scoring' } })
    const { acceptedAt, personId } = await tx.juror.findUniqueOrThrow({ where: { id: jurorId } })
    const readers = acceptedAt ? [personToken(personId)] : []
    for (const file of fresh) {
      if (file.stage === 'submitted') await admitApplication(viewer, file.id)
      if (file.stage !== 'in_review') await putInReview(viewer, file.id)
      const review = { id: newId(), panelId, jurorId, applicationId: file.id, stage: 'assigned' as const, comment: '' }
      const data = { ...review, assignedAt: now(), readers, barred: await listBarred(file.id) }
      const { count } = await tx.review.createMany({ data: [data], skipDuplicates: true })
      if (count > 0) await record(tx, viewer, 'review.assigned', review.id)
    }
    return { assigned: fresh.length, back: juryPath(panel) }
  })
}

type Obstacle = BarReason | 'already_assigned' | null

/** A juror and every file of the cut-off still in the running: how many read it, and why it cannot be theirs (or null). */
export async function findAssignable(viewer: Viewer, panelId: string, jurorId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToAssigning(panel, isInTime(panel.cutoff, now()))
  if (objection) refuse(409, objection)
  const juror = found(await db().juror.findFirst({ where: { id: jurorId, panelId, declinedAt: null } }))
  const applications = (await listApplicationsOfCutoff(viewer, panelId)).filter(
    (file) => objectionToReviewing(file) === null,
  )
  const obstacles = await listObstacles(
    panel,
    [juror],
    applications.map((file) => file.id),
  )
  const select = { applicationId: true, jurorId: true, stage: true }
  const reviews = await db().review.findMany({ where: { panelId }, select })
  const files = applications.map((file) => {
    const own = reviews.filter((review) => review.applicationId === file.id)
    const has = own.some((review) => review.jurorId === jurorId)
    const obstacle: Obstacle = obstacles.get(pairOf(jurorId, file.id)) ?? (has ? 'already_assigned' : null)
    return { ...file, readings: own.filter((review) => review.stage !== 'recused').length, obstacle }
  })
  const names = await listNames([juror.personId])
  return { panel, juror: { ...juror, name: names.get(juror.personId) ?? '' }, files }
}
