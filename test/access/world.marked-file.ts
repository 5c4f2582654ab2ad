/** The marked file, and plain ones beside it. */
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { clarify } from '#app/applications/clarifications.server.ts'
import { colleagueLink, inviteColleague, joinTeamOfFile } from '#app/applications/colleagues.server.ts'
import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { givePaper } from '#app/applications/papers.server.ts'
import { nameSponsors } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { listWishesTold } from '#app/applications/wishes.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { AUDIENCES, questionsOf } from '#app/calls/questionnaire.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { introduceOneself, personByEmail } from '#app/people/people.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { claimLine } from '#app/solutions/claims.server.ts'
import { tellEvidence } from '#app/solutions/evidence.server.ts'
import { tellReference } from '#app/solutions/references.server.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { callContent, hoursFrom } from '#test/calls/stage.ts'
import { aClaim, anEvidence, aReference, aVersion } from '#test/solutions/stage.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { CARRIER, DOMAIN, SAID, SUM } from './marks.ts'
import { aPromise, asksToClarify } from './world.asked.ts'

export async function anAskingCall(
  { viewer, organisationId }: { viewer: PersonViewer; organisationId: string },
  closesAt: Date,
  name: string,
) {
  const need = await aHeardNeed(viewer, { wanted: ['plain_words'] })
  const opensAt = hoursFrom(closesAt, -7)
  const questionnaire = aQuestionnaire(AUDIENCES.map((audience) => aQuestion({ audience })))
  const content = callContent({ title: { fr: name }, needIds: [need.id], opensAt, closesAt, questionnaire })
  const call = await at(hoursFrom(opensAt, -1), () => draftCall(viewer, { organisationId, ...content }))
  await at(hoursFrom(opensAt, -1), () => publishCall(viewer, call.id))
  await at(opensAt, () => openCall(CLOCK, call.id))
  return { ...call, needId: need.id }
}

export async function shutDoor(callId: string) {
  await closeCall(CLOCK, callId)
  await openFilesOfCall(CLOCK, callId)
}

export async function aCompany(name: string, founder: string, person?: PersonViewer) {
  const by = person ?? (await aPerson(founder))
  const { id, slug } = await foundOrganisation(by, { kind: 'company', name })
  return { id, slug, viewer: await seenAgain(by) }
}
export type Company = Awaited<ReturnType<typeof aCompany>>

/** Someone at the address from which the marked file is sent. */
export async function atTheDomain(address: string, name: string) {
  const { id } = await personByEmail(`${address}@${DOMAIN}`)
  const person = async () => {
    const viewer = await findViewer(id)
    if (viewer.kind !== 'person') throw new Error('this viewer is no person')
    return viewer
  }
  await introduceOneself(await person(), { name })
  return person()
}

/** A company with a solution it shows to nobody, each line of its passport told. */
export async function aCarrier() {
  const company = await aCompany(`Atelier ${CARRIER}`, '', await atTheDomain('fondatrice', `Léa ${SAID}`))
  const { viewer, id: organisationId } = company
  const told = { pitch: SAID, about: SAID, maturity: 'tested' as const, listed: false }
  const solution = await describeSolution(viewer, { organisationId, name: `Outil ${CARRIER}`, ...told })
  const version = await tellVersion(viewer, solution.slug, aVersion({ name: SAID.slice(0, 30), purpose: SAID }))
  const proof = { name: `${SAID}.pdf`, bytes: new TextEncoder().encode(`%PDF-1.7 ${SAID}`) }
  await claimLine(viewer, version.id, 'rgaa', aClaim({ claim: SAID, shown: true }))
  await claimLine(viewer, version.id, 'hds', aClaim({ claim: SAID }), proof)
  const evidence = await tellEvidence(viewer, solution.slug, anEvidence({ title: SAID, shown: true }), proof)
  const reference = await tellReference(viewer, solution.slug, aReference({ place: SAID, shown: true }))
  const ids = { versionId: version.id, evidenceId: evidence.id, referenceId: reference.id, requirement: 'hds' }
  return { ...company, solutionId: solution.id, solutionSlug: solution.slug, ids }
}

interface Asked {
  documentId: string
  facilityId: string
}

/** Everything that a file may hold, each in marked words. */
export async function theFile(
  callId: string,
  { viewer, id: organisationId, solutionId }: Company & { solutionId: string },
  { documentId, facilityId }: Asked,
) {
  const { id } = await beginApplication(viewer, { callId, organisationId, solutionId })
  const { questionnaire, needIds } = await findCallById(viewer, callId)
  const answers = Object.fromEntries(questionsOf(questionnaire).map((question) => [question.id, SAID]))
  await saveApplication(viewer, id, { title: SAID, askedCents: SUM, answers })
  const wishIds = (await listWishesTold(needIds)).flatMap((wish) => wish.ids)
  await db().wishAnswer.createMany({
    data: wishIds.map((wishId) => ({ applicationId: id, wishId, text: SAID, savedAt: now() })),
  })
  const people = [{ role: 'management' as const, name: SAID, email: 'direction@valmorin.example' }]
  await nameSponsors(viewer, id, { facilityId, facilityName: '', said: SAID, people })
  await givePaper(viewer, id, documentId, { name: `${SAID}.pdf`, bytes: Buffer.from(`%PDF-1.7 ${SAID}`) })
  const colleague = await aPerson(`Paul ${SAID}`)
  const joined = await inviteColleague(viewer, id, { email: colleague.email, role: 'reader' })
  await joinTeamOfFile(colleague, colleagueLink(joined.id))
  const asked = await inviteColleague(viewer, id, { email: 'plus.tard@ailleurs.example', role: 'reader' })
  const { number } = await submitApplication(viewer, id)
  const of = { where: { applicationId: id }, select: { id: true } } as const
  const [paper, sponsor] = [await db().applicationPaper.findFirstOrThrow(of), await db().sponsor.findFirstOrThrow(of)]
  const parts = { paperId: paper.id, sponsorId: sponsor.id, personId: colleague.id, invitationId: asked.id }
  return { id, number, ...parts, position: '1' }
}

export async function aPlainFile(callId: string, { viewer, id: organisationId }: Company, name: string) {
  const told = { name: `Solution ${name}`, pitch: 'Le lendemain, quelqu’un rappelle.', about: 'Chaque patient opéré.' }
  const solution = await describeSolution(viewer, { organisationId, ...told, maturity: 'tested', listed: true })
  const { id } = await beginApplication(viewer, { callId, organisationId, solutionId: solution.id })
  const { questionnaire } = await findCallById(viewer, callId)
  const answers = Object.fromEntries(questionsOf(questionnaire).map((question) => [question.id, 'Une infirmière.']))
  await saveApplication(viewer, id, { title: `Projet ${name}`, askedCents: 1_000_000, answers })
  await submitApplication(viewer, id)
  return { id }
}

/** A round of requests that its team has begun to answer, and a document it promised. */
export async function clarifies(
  coordinator: PersonViewer,
  call: { id: string },
  applicationId: string,
  by: PersonViewer,
) {
  const asked = await asksToClarify(coordinator, call, applicationId)
  const { clarification } = asked
  const answers = { [asked['clarification point'].id]: SAID }
  await clarify(by, clarification.id, { answers, send: false })
  await aPromise(call.id, applicationId)
  return { clarificationId: clarification.id }
}
