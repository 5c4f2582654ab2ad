import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { RoundForm } from '#app/applications/clarification.form.ts'
import { askClarification, clarify, findClarification } from '#app/applications/clarifications.server.ts'
import { listClarified } from '#app/applications/clarified.server.ts'
import { findPapersToClarify, giveClarifyingPaper } from '#app/applications/clarifying-papers.server.ts'
import { servePaper } from '#app/applications/papers.server.ts'
import { loader as papersPage } from '#app/applications/routes/clarification-papers.tsx'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { aPdf } from '#test/solutions/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { afterClosing, aReadyDraft } from './stage.ts'
import { aColleague } from './team.ts'

const KBIS = { name: { fr: 'Extrait Kbis' }, help: { fr: '' }, need: 'if_applicable' as const }

/** A received file of which an extract is asked, and a sentence, until two days later. */
async function asksForAnExtract() {
  const draft = await aReadyDraft({ call: await anOpenCall({ documents: [KBIS] }) })
  await submitApplication(draft.viewer, draft.id)
  const when = afterClosing(draft.call)
  const ends = hoursFrom(when, 48)
  const { id: documentId } = await db().callDocument.findFirstOrThrow({ where: { callId: draft.call.id } })
  const { id } = await at(when, async () => {
    await closeCall(CLOCK, draft.call.id)
    await openFilesOfCall(CLOCK, draft.call.id)
    const points = [{ questionId: null, documentId, request: 'Votre extrait, de moins de trois mois.' }]
    return askClarification(draft.call.viewer, draft.id, { endsAt: ends, points })
  })
  const [point] = (await findClarification(draft.viewer, id)).points
  return { ...draft, roundId: id, pointId: point?.id ?? '', documentId, when, ends }
}

test('a request names a document: its team gives it there, and it is read beside the sealed file, dated', async () => {
  const { viewer, id, roundId, pointId, call, when, ends } = await asksForAnExtract()
  const sealed = (await findApplication(viewer, id)).digest
  const send = (instant: Date) =>
    at(instant, () => clarify(viewer, roundId, { answers: { [pointId]: '' }, send: true }))
  expect(await send(when)).toMatchObject({ lacking: true })
  const { id: paperId } = await at(when, () => giveClarifyingPaper(viewer, roundId, pointId, aPdf('un extrait')))
  expect(await send(ends)).toMatchObject({ lacking: false })
  const [round] = await listClarified(call.viewer, await findApplication(call.viewer, id))
  expect(round?.points.map(({ about, papers }) => [about?.fr, papers.map((paper) => paper.id)])).toEqual([
    ['Extrait Kbis', [paperId]],
  ])
  expect(round?.answeredAt).toEqual(ends)
  expect((await servePaper(call.viewer, id, paperId)).status).toBe(200)
  const after = await findApplication(call.viewer, id)
  expect([after.digest, after.sealHolds]).toEqual([sealed, true])
  const version = await db().applicationVersion.findFirstOrThrow({ where: { applicationId: id, kind: 'clarified' } })
  expect(version.content).toMatchObject({ points: [{ papers: [{ name: aPdf('un extrait').name }] }] })
})

test('a word in its place is enough to send, when the team does not have it', async () => {
  const { viewer, roundId, pointId, when } = await asksForAnExtract()
  const answers = { [pointId]: 'Le greffe nous le donnera lundi.' }
  expect(await at(when, () => clarify(viewer, roundId, { answers, send: true }))).toMatchObject({ lacking: false })
})

test('whoever only reads the file, or comes too late, gives nothing; strangers see nothing of it', async () => {
  const { viewer, id, roundId, pointId, call, when, ends } = await asksForAnExtract()
  const reader = await aColleague(viewer, id, 'reader')
  const give = (who: typeof viewer, instant = when) =>
    refusalOf(() => at(instant, () => giveClarifyingPaper(who, roundId, pointId, aPdf('trop tard'))))
  for (const who of [reader, call.viewer]) expect(await give(who)).toEqual({ status: 403, reason: 'not_a_writer' })
  expect(await give(viewer, new Date(ends.getTime() + 1000))).toEqual({ status: 410, reason: 'clarification_over' })
  expect(await refusalOf(() => findPapersToClarify(VISITOR, roundId))).toMatchObject({ status: 404 })
  const named = { ...aPdf('x'), name: 'kbis 1 85 05 78 006 084 91.pdf' }
  const refused = () => at(when, () => giveClarifyingPaper(viewer, roundId, pointId, named))
  expect(await refusalOf(refused)).toEqual({ status: 409, reason: 'nir_in_name' })
  const page = at(when, async () =>
    papersPage(asked(visited('/x', await cookieOf(viewer)), { clarificationId: roundId })),
  )
  expect((await page).points.map(({ slot, papers }) => [slot.label.fr, papers])).toEqual([['Extrait Kbis', []]])
})

test('a document of another call cannot be asked for', async () => {
  const { id, call, viewer, roundId, pointId, when } = await asksForAnExtract()
  await at(when, () => clarify(viewer, roundId, { answers: { [pointId]: 'Voilà.' }, send: true }))
  const form = { end: hoursFrom(when, 48).toISOString(), 'about-0': `document-${newId()}`, 'request-0': 'Lequel ?' }
  const told = RoundForm.parse(form)
  expect(told.points).toEqual([{ questionId: null, documentId: form['about-0'].slice(9), request: 'Lequel ?' }])
  const ask = () => at(when, () => askClarification(call.viewer, id, told))
  expect(await refusalOf(ask)).toEqual({ status: 404, reason: 'not_found' })
})
