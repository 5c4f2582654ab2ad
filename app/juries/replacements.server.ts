import { objectionToReviewing } from '#app/applications/application.ts'
import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { now } from '#app/platform/clock.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listMinima } from './composition.server.ts'
import { listExpertise } from './expertise.server.ts'
import { topicsOfNeeds } from './expertise.ts'
import { listFreeReaders } from './free-readers.server.ts'
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
  const { seats, reviews, readers } = await listFreeReaders(panel, applicationId)
  const own = reviews.filter((review) => review.applicationId === applicationId && review.stage !== 'recused')
  const colleges = own.map((review) => seats.find((seat) => seat.id === review.jurorId)?.college ?? null)
  const lacking = lackingColleges(await listMinima(panelId), colleges)
  const known = await listExpertise(readers.map((reader) => reader.personId))
  const candidates = readers.map(({ id, personId, college, load, name }) => ({
    ...{ jurorId: id, name, college, readings: load, topics: known.get(personId)?.topics ?? [] },
  }))
  const needs = [...(await listNeedsById(viewer, panel.call.needIds)).values()]
  return {
    panel,
    file,
    readings: { has: own.length, wanted: panel.readingsWanted },
    lacking,
    candidates: placeCandidates(candidates, lacking, topicsOfNeeds(needs)),
  }
}
