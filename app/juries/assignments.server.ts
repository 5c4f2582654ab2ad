import { listBarredOf } from '#app/applications/applicants.server.ts'
import { objectionToReviewing } from '#app/applications/application.ts'
import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { putInReview } from '#app/applications/reviewing.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { recordAll } from '#app/platform/events.server.ts'
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
  return entrustReadings(
    viewer,
    panelId,
    applicationIds.map((applicationId) => ({ jurorId, applicationId })),
  )
}

interface Reading {
  jurorId: string
  applicationId: string
}

/** The same for many jurors in one go, all or nothing; as many queries for one reading as for a thousand. */
export async function entrustReadings(viewer: Viewer, panelId: string, readings: Reading[]) {
  const panel = await findAssigning(viewer, panelId)
  const where = { panelId, declinedAt: null, id: { in: [...new Set(readings.map(({ jurorId }) => jurorId))] } }
  const jurors = await db().juror.findMany({ where })
  const running = new Set((await listRunning(viewer, panelId)).map(({ id }) => id))
  const obstacles = await listObstacles(panel, jurors, [...running])
  const had = new Set((await db().review.findMany({ where: { panelId }, select: PAIR })).map(keyOf))
  for (const reading of readings) {
    if (!running.has(reading.applicationId) || !jurors.some(({ id }) => id === reading.jurorId))
      refuse(404, 'not_found')
    const obstacle = obstacles.get(keyOf(reading))
    if (obstacle) refuse(409, refusalFor(obstacle))
  }
  const fresh = readings.filter((reading) => !had.has(keyOf(reading)))
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panelId)
    if (stage === 'decided') refuse(409, 'already_decided')
    if (stage === 'composing') await tx.panel.update({ where: { id: panelId }, data: { stage: 'scoring' } })
    const files = fresh.map(({ applicationId }) => applicationId)
    await putInReview(viewer, files)
    const barred = await listBarredOf(files)
    const accepted = new Map((await tx.juror.findMany({ where })).map((juror) => [juror.id, juror]))
    const data = fresh.map(({ jurorId, applicationId }) => {
      const juror = accepted.get(jurorId)
      const readers = juror?.acceptedAt ? [personToken(juror.personId)] : []
      const signed = { stage: 'assigned' as const, comment: '', assignedAt: now() }
      return {
        id: newId(),
        panelId,
        jurorId,
        applicationId,
        ...signed,
        readers,
        barred: barred.get(applicationId) ?? [],
      }
    })
    const made = await tx.review.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } })
    await recordAll(
      tx,
      viewer,
      'review.assigned',
      made.map(({ id }) => id),
    )
    return { assigned: fresh.length, back: juryPath(panel) }
  })
}

const PAIR = { jurorId: true, applicationId: true } as const
const keyOf = ({ jurorId, applicationId }: Reading) => pairOf(jurorId, applicationId)

/** A jury whose files may be entrusted now, for those who run it. */
async function findAssigning(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToAssigning(panel, isInTime(panel.cutoff, now()))
  return objection ? refuse(409, objection) : panel
}

async function listRunning(viewer: Viewer, panelId: string) {
  return (await listApplicationsOfCutoff(viewer, panelId)).filter((file) => objectionToReviewing(file) === null)
}

type Obstacle = BarReason | 'already_assigned' | null

/** A juror and every file of the cut-off still in the running: how many read it, and why it cannot be theirs (or null). */
export async function findAssignable(viewer: Viewer, panelId: string, jurorId: string) {
  const panel = await findAssigning(viewer, panelId)
  const juror = found(await db().juror.findFirst({ where: { id: jurorId, panelId, declinedAt: null } }))
  const applications = await listRunning(viewer, panelId)
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
