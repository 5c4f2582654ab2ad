import { objectionToReviewing } from '#app/applications/application.ts'
import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { findCall } from '#app/calls/calls.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listExpertise } from './expertise.server.ts'
import { mayRunJury } from './jury.access.ts'
import { objectionToComposing, objectionToOpening, type ReviewStage } from './panel.ts'
import { findPanelToRun } from './panels.server.ts'
import { isReadingLate } from './reading-date.ts'
import { shortages } from './seat.ts'

/** The jury of one cut-off of a call (its `position`, else the first undecided one), for those who run it; 404 to all others. */
export async function findJury(viewer: Viewer, slug: string, position?: number) {
  const call = await findCall(viewer, slug)
  if (!mayRunJury(viewer, call)) refuse(404, 'not_found')
  const current = call.cutoffs.find((cutoff) => cutoff.stage !== 'decided') ?? call.cutoffs.at(-1)
  const cutoff = found(position === undefined ? current : call.cutoffs.find((door) => door.position === position))
  const panel = await db().panel.findUnique({
    where: { id: cutoff.id },
    include: {
      jurors: { orderBy: { id: 'asc' } },
      sitting: { select: { panelId: true } },
      minima: { select: { college: true, least: true } },
    },
  })
  const reviews = await listStages(viewer, cutoff.id)
  const personIds = panel?.jurors.map((juror) => juror.personId) ?? []
  const [names, known] = [await listNames(personIds), await listExpertise(personIds)]
  const received = await listApplicationsOfCutoff(viewer, cutoff.id)
  const jurors = (panel?.jurors ?? []).map(({ personId, panelId: _, invitedAt: __, remindedOf: ___, ...seat }) => ({
    ...seat,
    ...{ name: names.get(personId) ?? '', knows: known.get(personId) ?? null },
    counts: countsOf(reviews.filter((review) => review.jurorId === seat.id)),
  }))
  const files = received
    .filter((file) => objectionToReviewing(file) === null || reviews.some((review) => review.applicationId === file.id))
    .map((file) => ({ ...file, counts: countsOf(reviews.filter((review) => review.applicationId === file.id)) }))
  return {
    call,
    cutoff: { ...cutoff, stillCollecting: isInTime(cutoff, now()) },
    panel: panel && {
      ...{ id: panel.id, stage: panel.stage, openedAt: panel.openedAt, announcedAt: panel.announcedAt },
      ...{ readings: panel.readingsWanted, minima: panel.minima, sitting: panel.sitting?.panelId ?? null },
      ...{ readBy: panel.readBy, isLate: isReadingLate(panel, now()) },
    },
    short: panel && shortages(panel.jurors, files.length, panel.readingsWanted, panel.minima),
    objection: panel ? null : objectionToComposing(call),
    jurors,
    files,
    counts: countsOf(reviews),
  }
}

export type Jury = Awaited<ReturnType<typeof findJury>>

/** What opening the scores now would leave out; 409 when there is nothing to open. */
export async function findOpening(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const counts = countsOf(await listStages(viewer, panelId))
  const objection = objectionToOpening(panel, counts.handedIn)
  if (objection) refuse(409, objection)
  return { panel, counts }
}

/** Where each review stands and nothing else of it: progress is counted before anyone may read a score. Barred files are not counted. */
async function listStages(viewer: Viewer, panelId: string) {
  const where = { panelId, NOT: { barred: { hasSome: viewer.tokens } } }
  return db().review.findMany({ where, select: { jurorId: true, applicationId: true, stage: true } })
}

export interface Counts {
  asked: number
  handedIn: number
  recused: number
}

function countsOf(reviews: { stage: ReviewStage }[]): Counts {
  const recused = reviews.filter((review) => review.stage === 'recused').length
  const handedIn = reviews.filter((review) => review.stage === 'submitted').length
  return { asked: reviews.length - recused, handedIn, recused }
}
