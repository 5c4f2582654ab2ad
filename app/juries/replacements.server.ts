import { objectionToReviewing } from '#app/applications/application.ts'
import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { listMinima } from './composition.server.ts'
import { pairOf } from './conflicts.server.ts'
import { listExpertise } from './expertise.server.ts'
import { topicOf } from './expertise.ts'
import { objectionToAssigning } from './panel.ts'
import { findPanelToRun } from './panels.server.ts'
import { lackingColleges, placeCandidates } from './replacement.ts'

/** Who could read this file beside those who do, the best placed first; for those who run the jury. 404 for a file barred to them. */
export async function findReplacement(viewer: Viewer, panelId: string, applicationId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToAssigning(panel, isInTime(panel.cutoff, now()))
  if (objection) refuse(409, objection)
  const files = await listApplicationsOfCutoff(viewer, panelId)
  const file = found(files.find(({ id }) => id === applicationId))
  if (objectionToReviewing(file)) refuse(409, 'file_not_read_any_more')
  const jurors = await db().juror.findMany({ where: { panelId, declinedAt: null }, include: { reviews: true } })
  const known = await listExpertise(jurors.map((juror) => juror.personId))
  const names = await listNames(jurors.map((juror) => juror.personId))
  const obstacles = await listObstacles(panel, jurors, [applicationId])
  const reading = jurors.filter(({ reviews }) =>
    reviews.some((review) => review.applicationId === applicationId && review.stage !== 'recused'),
  )
  const lacking = lackingColleges(
    await listMinima(panelId),
    reading.map((juror) => juror.college),
  )
  const free = jurors.filter(
    ({ id, reviews }) =>
      !obstacles.has(pairOf(id, applicationId)) && !reviews.some((review) => review.applicationId === applicationId),
  )
  const candidates = free.map(({ id, personId, college, most, reviews }) => ({
    ...{ jurorId: id, college, most, topics: known.get(personId)?.topics ?? [] },
    readings: reviews.filter((review) => review.stage !== 'recused').length,
  }))
  const nameOf = new Map(jurors.map(({ id, personId }) => [id, names.get(personId) ?? '']))
  const placed = placeCandidates(candidates, lacking, await topicsOf(viewer, panel.call.needIds))
  return {
    panel,
    file,
    readings: { has: reading.length, wanted: panel.readingsWanted },
    lacking,
    candidates: placed.map((one) => ({ ...one, name: nameOf.get(one.jurorId) ?? '' })),
  }
}

/** What the needs behind a call are about. */
async function topicsOf(viewer: Viewer, needIds: string[]) {
  const needs = [...(await listNeedsById(viewer, needIds)).values()]
  return [
    ...needs.flatMap((need) => need.conditions.map((word) => topicOf('condition', word))),
    ...needs.flatMap((need) => (need.themeId ? [topicOf('theme', need.themeId)] : [])),
  ]
}
