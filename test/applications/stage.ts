import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { fieldOf, marksIn } from '#app/applications/marks.ts'
import { findDesk, findWriting } from '#app/applications/writing.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { anOpenCall, hoursFrom, type StagedCall } from '#test/calls/stage.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'

/** Someone with a company and what it offers. */
export async function aMaker(company = 'Fil d’Ariane') {
  const person = await aPerson(`Fondatrice de ${company}`)
  const { id: organisationId } = await foundOrganisation(person, { kind: 'company', name: company })
  const viewer = await seenAgain(person)
  const told = {
    name: `Solution de ${company}`,
    pitch: 'Une phrase pour la dire.',
    about: 'Comment elle marche, pour qui.',
  }
  const solution = await describeSolution(viewer, { organisationId, ...told, maturity: 'tested', listed: true })
  return { viewer, organisationId, solutionId: solution.id }
}

/** A draft just begun by a company, on an open call. */
export async function aDraft(given: { call?: StagedCall; company?: string } = {}) {
  const call = given.call ?? (await anOpenCall())
  const maker = await aMaker(given.company)
  const { organisationId, solutionId } = maker
  const { id } = await beginApplication(maker.viewer, { callId: call.id, organisationId, solutionId })
  return { ...maker, id, call }
}

/** The same, complete and saved: it only remains to be sent. */
export async function aReadyDraft(given: Parameters<typeof aDraft>[0] = {}) {
  const draft = await aDraft(given)
  const [question] = questionsOf((await findCallById(draft.viewer, draft.call.id)).questionnaire)
  const questionId = question?.id ?? ''
  const answers = { [questionId]: 'Un appel le lendemain de la sortie, par une infirmière.' }
  const written = { title: 'Rappeler le lendemain', askedCents: 4_200_050, answers }
  await saveApplication(draft.viewer, draft.id, written)
  return { ...draft, questionId, written }
}

/** What the page of a draft knows of these boxes, or of all of them, when it is shown. */
export async function seenOf(viewer: Viewer, id: string, boxes?: string[]) {
  const { seen } = await findDesk(viewer, await findWriting(viewer, id))
  return fieldOf([...marksIn(seen)].filter(([box]) => boxes?.includes(box) ?? true))
}

/** The hour after a call's closing. */
export function afterClosing(call: { content: { closesAt?: Date } }) {
  return hoursFrom(call.content.closesAt ?? now(), 1)
}
