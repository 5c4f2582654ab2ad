import { listApplicants } from '#app/applications/applicants.server.ts'
import { barApplication, openApplicationTo } from '#app/applications/applications.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { refusalFor } from './conflict.ts'
import { pairOf } from './conflicts.server.ts'
import { findOwnInterests } from './interests.server.ts'
import { runnersToken } from './jury.access.ts'
import { openWhenAllAreIn } from './opening.server.ts'
import { findPanel, holdPanel, type PanelWhole } from './panels.server.ts'
import { areNamesShown } from './phase-holding.server.ts'
import { objectionToDeclaring } from './review.ts'
import { tellReaders } from './review-readers.server.ts'
import { findOwnReview, type OwnReview } from './reviews.server.ts'

/**
 * What a juror needs to know of a file to say whether they have a link with it: its number, who carries it, with what. While
 * their jury reads without names, its number alone: `isAsked` says that they must first declare on the list of applicants.
 */
export async function findDeclaration(viewer: Viewer, reviewId: string) {
  const review = await findOwnReview(viewer, reviewId)
  const objection = objectionToDeclaring(review)
  if (objection) refuse(409, objection)
  const { number, organisationName, solutionName } = found(
    (await listApplicants([review.applicationId])).get(review.applicationId),
  )
  const isNamed = await areNamesShown(db(), review.panelId)
  const isAsked = !isNamed && review.juror.namesDeclaredAt === null
  return { review, number, applicant: isNamed ? { organisationName, solutionName } : null, isAsked }
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
  const { review, isAsked } = await findDeclaration(viewer, reviewId)
  if (isAsked && !conflict) refuse(409, 'names_first')
  const panel = await findPanel(viewer, review.panelId)
  if (!conflict) await refuseBound(viewer, panel, review)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panel.id)
    if (conflict) await recuse(tx, viewer, review, panel, note)
    else if (review.stage === 'assigned') await openFile(tx, viewer, review, panel)
    return { conflict }
  })
}

/** Read without names, the file itself stays shut: its answers are on the page of the review. */
async function openFile(tx: Tx, viewer: Viewer, review: OwnReview, panel: PanelWhole) {
  const where = { id: review.id, stage: 'assigned' as const }
  const { count } = await tx.review.updateMany({
    where,
    data: { stage: 'declared', conflict: false, declaredAt: now() },
  })
  if (count === 0) refuse(409, 'changed_meanwhile')
  if (await areNamesShown(tx, panel.id))
    await openApplicationTo(viewer, review.applicationId, personToken(review.juror.personId))
  await tellReaders(tx, panel, review.applicationId)
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

/** Nobody opens a file before their declaration of the year, nor a file that the house knows them bound to. */
async function refuseBound(viewer: Viewer, panel: PanelWhole, { juror, applicationId }: OwnReview) {
  if (!(await findOwnInterests(viewer)).valid) refuse(409, 'interests_not_declared')
  const reason = (await listObstacles(panel, [juror], [applicationId])).get(pairOf(juror.id, applicationId))
  if (reason) refuse(409, refusalFor(reason))
}
