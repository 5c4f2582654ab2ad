import { listApplicants, listTeams } from '#app/applications/applicants.server.ts'
import { barApplication, openApplicationTo } from '#app/applications/applications.server.ts'
import { belongsTo } from '#app/people/organisations.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { runnersToken } from './jury.access.ts'
import { openWhenAllAreIn } from './opening.server.ts'
import { findPanel, holdPanel, type PanelWhole } from './panels.server.ts'
import { objectionToDeclaring } from './review.ts'
import { findOwnReview, type OwnReview } from './reviews.server.ts'

/** What a juror needs to know of a file to say whether they have a link with it: its number, who carries it, with what. */
export async function findDeclaration(viewer: Viewer, reviewId: string) {
  const review = await findOwnReview(viewer, reviewId)
  const objection = objectionToDeclaring(review)
  if (objection) refuse(409, objection)
  const applicants = await listApplicants([review.applicationId])
  return { review, applicant: found(applicants.get(review.applicationId)) }
}

/**
 * Declare a link of interest with this file, or none. Without a link the file opens to the juror; with one it is barred to
 * them everywhere, whatever other seat they hold. A link may still be declared while reading, until the scores are handed in.
 */
export async function declareInterest(
  viewer: Viewer,
  reviewId: string,
  { conflict, note }: { conflict: boolean; note?: string },
) {
  const { review, applicant } = await findDeclaration(viewer, reviewId)
  if (!conflict && (await isOfTheApplicant(viewer, review.applicationId, applicant)))
    refuse(409, 'juror_of_the_applicant')
  const panel = await findPanel(viewer, review.panelId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panel.id)
    if (conflict) await recuse(tx, viewer, review, panel, note)
    else if (review.stage === 'assigned') await openFile(tx, viewer, review)
    return { conflict }
  })
}

async function openFile(tx: Tx, viewer: Viewer, review: OwnReview) {
  const where = { id: review.id, stage: 'assigned' as const }
  const { count } = await tx.review.updateMany({
    where,
    data: { stage: 'declared', conflict: false, declaredAt: now() },
  })
  if (count === 0) refuse(409, 'changed_meanwhile')
  await openApplicationTo(viewer, review.applicationId, personToken(review.juror.personId))
  await record(tx, viewer, 'review.declared', review.id)
}

/** The declaration is read by its juror and by those who run the jury; every other review of the file is barred to the juror. */
async function recuse(tx: Tx, viewer: Viewer, review: OwnReview, panel: PanelWhole, note?: string) {
  const own = personToken(review.juror.personId)
  const where = { id: review.id, stage: { in: ['assigned' as const, 'declared' as const, 'draft' as const] } }
  const told = {
    conflict: true,
    conflictNote: note ?? null,
    declaredAt: now(),
    readers: [own, runnersToken(panel.call)],
  }
  const { count } = await tx.review.updateMany({ where, data: { stage: 'recused', ...told } })
  if (count === 0) refuse(409, 'changed_meanwhile')
  await barApplication(viewer, review.applicationId, own)
  const others = { applicationId: review.applicationId, id: { not: review.id } }
  await tx.review.updateMany({ where: others, data: { barred: { push: own } } })
  await record(tx, viewer, 'review.recused', review.id)
  await openWhenAllAreIn(tx, panel)
}

/** Whether the viewer is of the applicant's organisation, or works on its file. */
async function isOfTheApplicant(viewer: Viewer, applicationId: string, { organisationId }: { organisationId: string }) {
  const team = (await listTeams([applicationId])).get(applicationId) ?? []
  return belongsTo(viewer, organisationId) || (viewer.kind === 'person' && team.includes(viewer.id))
}
