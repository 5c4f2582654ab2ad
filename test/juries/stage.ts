import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { askSponsors } from '#app/applications/sponsor-answers.server.ts'
import { nameSponsors } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import type { Verdict } from '#app/juries/decision.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { declareInterests } from '#app/juries/interests.server.ts'
import { acceptConfidentiality, composePanel, inviteJuror } from '#app/juries/panels.server.ts'
import { saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK, type PersonViewer, type Viewer } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

export const COMMENT = 'Réponse claire, portée par le service.'
export const REASONS = 'Le projet répond au besoin et le service est prêt.'
/** What files say of the facility they name. */
export const SAID = 'Douze lits de cardiologie pendant quatre mois.'
const HOUR = 3_600_000

/** A call with one cut-off and three criteria (50, 30, 20; threshold 3 on the first), its door shut an hour ago. Its files name the facility `named`. */
export async function aClosedCall({
  files = 2,
  needs = 1,
  coordinator = undefined as Coordinator | undefined,
  named = '',
} = {}) {
  const { viewer, organisationId } = coordinator ?? (await aCoordinator())
  const needIds: string[] = []
  while (needIds.length < needs) needIds.push((await aHeardNeed(viewer)).id)
  const shut = new Date(now().getTime() - HOUR)
  const before = (hours: number) => new Date(shut.getTime() - hours * HOUR)
  const { id } = await at(before(9), () => draftCall(viewer, callFor(organisationId, needIds, before(7), shut)))
  await at(before(8), () => publishCall(viewer, id))
  await at(before(7), () => openCall(viewer, id))
  const applications: Sent[] = []
  for (let n = 1; n <= files; n += 1)
    applications.push(await at(before(6 - n / 10), () => aFile(id, `Société ${n}`, named)))
  await closeCall(CLOCK, id)
  await openFilesOfCall(CLOCK, id)
  const call = await findCallById(viewer, id)
  const cutoffId = call.cutoffs[0]?.id ?? ''
  return { viewer, organisationId, call, cutoffId, needId: needIds[0] ?? '', applications }
}

interface Coordinator {
  viewer: PersonViewer
  organisationId: string
}
interface Sent {
  id: string
  number: string
  founder: PersonViewer
  companyId: string
}

/** A company's file, sent. */
async function aFile(callId: string, company: string, facilityId: string): Promise<Sent> {
  const person = await aPerson(`Fondatrice de ${company}`)
  const { id: companyId } = await foundOrganisation(person, { kind: 'company', name: company })
  const founder = await seenAgain(person)
  const told = { name: `Solution de ${company}`, pitch: 'Une phrase pour la dire.', about: 'Comment elle marche.' }
  const solution = await describeSolution(founder, {
    organisationId: companyId,
    ...told,
    maturity: 'tested',
    listed: true,
  })
  const { id } = await beginApplication(founder, { callId, organisationId: companyId, solutionId: solution.id })
  const { questionnaire } = await findCallById(founder, callId)
  const answers = Object.fromEntries(
    questionsOf(questionnaire).map((question) => [question.id, `Réponse de ${company}.`]),
  )
  await saveApplication(founder, id, { title: `Projet de ${company}`, askedCents: 5_000_000, answers })
  const people = [{ role: 'management' as const, name: 'Direction', email: 'direction@trois-rives.example' }]
  if (facilityId) await nameSponsors(founder, id, { facilityId, facilityName: '', said: SAID, people })
  const { number } = await submitApplication(founder, id)
  await askSponsors(id)
  return { id, number, founder, companyId }
}

function callFor(organisationId: string, needIds: string[], opensAt: Date, closesAt: Date) {
  const criterion = (fr: string, weight: number, threshold: number) => ({
    name: { fr },
    help: { fr: '' },
    weight,
    threshold,
  })
  return {
    organisationId,
    title: { fr: 'Rappeler les patients après leur sortie' },
    purpose: { fr: 'Que chaque patient opéré soit rappelé le lendemain.' },
    rules: { fr: 'Une page de règles, connues de tous avant l’ouverture.' },
    envelopeCents: 20_000_000,
    ...{ opensAt, closesAt, needIds, partnerIds: [] },
    criteria: [
      criterion('Réponse au besoin', 50, 3),
      criterion('Place dans le service', 30, 0),
      criterion('Équipe', 20, 0),
    ],
    questionnaire: aQuestionnaire([aQuestion({ longest: 2000 })]),
  }
}

/** A jury for the call, its jurors invited; `accepted` ones have accepted confidentiality. */
export async function aJury(call: Awaited<ReturnType<typeof aClosedCall>>, jurors = 2, accepted = true) {
  await composePanel(call.viewer, call.cutoffId)
  const seated = []
  for (let n = 1; n <= jurors; n += 1) seated.push(await aJuror(call.viewer, call.cutoffId, `Juré ${n}`, accepted))
  return seated
}

export async function aJuror(coordinator: Viewer, panelId: string, name = 'Rachid Benali', accepted = true) {
  const person = await aPerson(name)
  return seatedJuror(coordinator, panelId, person, accepted)
}

/** Seat someone known on the panel. */
export async function seatedJuror(coordinator: Viewer, panelId: string, person: PersonViewer, accepted = true) {
  const { id } = await inviteJuror(coordinator, panelId, { email: person.email, name: person.name })
  const viewer = await seenAgain(person)
  if (accepted) await acceptConfidentiality(viewer, panelId)
  if (accepted) await declareInterests(viewer, [])
  return { id, viewer }
}

type Juror = Awaited<ReturnType<typeof aJuror>>

/** Entrust files to a juror; gives the review of each, in the order asked. */
export async function entrusted(coordinator: Viewer, panelId: string, juror: Juror, applicationIds: string[]) {
  await assignReviews(coordinator, panelId, { jurorId: juror.id, applicationIds })
  const reviews = await db().review.findMany({ where: { jurorId: juror.id } })
  return applicationIds.map((id) => reviews.find((review) => review.applicationId === id)?.id ?? '')
}

/** The juror declares no link and writes these points, a comment on each; handed in unless told otherwise. */
export async function scored(juror: Juror, reviewId: string, points: number[], { handIn = true } = {}) {
  await declareInterest(juror.viewer, reviewId, { conflict: false })
  const review = await db().review.findUniqueOrThrow({ where: { id: reviewId }, include: { panel: true } })
  const { criteria } = await findCallById(juror.viewer, review.panel.callId)
  const scores = criteria.map(({ id }, n) => ({
    criterionId: id,
    points: points[n] ?? null,
    comment: `${COMMENT} ${juror.viewer.name}`,
  }))
  await saveReview(juror.viewer, reviewId, { scores, comment: 'À discuter en séance.' })
  if (handIn) await submitReview(juror.viewer, reviewId)
}

/** Decide every file and let the results leave the room. */
export async function decidedAndTold(viewer: Viewer, panelId: string, verdicts: Verdict[]) {
  await decide(viewer, panelId, verdicts)
  return announceResults(viewer, panelId)
}
