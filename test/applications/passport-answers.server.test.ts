import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication, findSealed, openApplicationTo } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { slipsInFile } from '#app/applications/completeness.server.ts'
import { saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { lineIn } from '#app/applications/passport-answer.ts'
import { reviveApplication } from '#app/applications/revivals.server.ts'
import { loader as editPage } from '#app/applications/routes/edit.tsx'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK, seatToken, type Viewer } from '#app/platform/viewer.ts'
import { claimLine } from '#app/solutions/claims.server.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { aClaim, aPdf, aVersion } from '#test/solutions/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { someoneWith } from '#test/support/viewers.ts'
import { aDraft, afterClosing } from './stage.ts'

/** A draft of a call that asks where data are hosted, its solution described in a version or not. */
async function aFileAsked({ isDescribed = true } = {}) {
  const hosting = aQuestion({ kind: 'passport', requirement: 'hds', longest: undefined })
  const call = await anOpenCall({ questionnaire: aQuestionnaire([hosting]) })
  const draft = await aDraft({ call })
  await saveApplication(draft.viewer, draft.id, { title: 'Rappeler', askedCents: 100, answers: {} })
  const { slug } = await db().solution.findUniqueOrThrow({ where: { id: draft.solutionId } })
  const version = isDescribed ? await tellVersion(draft.viewer, slug, aVersion()) : null
  const claim = (text: string, revision = 0) =>
    claimLine(draft.viewer, version?.id ?? '', 'hds', aClaim({ claim: text, revision }), aPdf())
  const read = async (viewer: Viewer) => lineIn((await findApplication(viewer, draft.id)).answers[hosting.id])?.claim
  return { ...draft, call, slug, versionId: version?.id ?? '', hosting, claim, read }
}

test('a line that nobody has told keeps the file from being sent, and the page says where to tell it', async () => {
  const { id, viewer, hosting, claim } = await aFileAsked()
  const slips = { [`answer-${hosting.id}`]: 'line_untold' }
  expect(await slipsInFile(await findApplication(viewer, id))).toEqual(slips)
  expect(await refusalOf(() => submitApplication(viewer, id))).toEqual({ status: 409, reason: 'line_untold' })
  await claim('Hébergé en France.')
  expect(await slipsInFile(await findApplication(viewer, id))).toEqual({})
})

test('a solution without a version has no passport to show', async () => {
  const { id, viewer } = await aFileAsked({ isDescribed: false })
  const request = visited(`/applications/${id}/edit`, await cookieOf(viewer))
  expect((await editPage(asked(request, { applicationId: id }))).version).toBe(null)
  expect(await refusalOf(() => submitApplication(viewer, id))).toEqual({ status: 409, reason: 'line_untold' })
})

test('a draft shows the line as it stands; sent, the file keeps it as it stood, for its readers alone', async () => {
  const { id, viewer, call, claim, read } = await aFileAsked()
  await claim('Hébergé à Lyon.')
  expect(await read(viewer)).toBe('Hébergé à Lyon.')
  await claim('Hébergé à Rennes.', 1)
  expect(await read(viewer)).toBe('Hébergé à Rennes.')
  await submitApplication(viewer, id)
  await claim('Hébergé ailleurs.', 2)
  expect(await read(viewer)).toBe('Hébergé à Rennes.')
  expect((await findSealed(viewer, id)).sealed).toContain('Hébergé à Rennes.')
  await at(afterClosing(call), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
  })
  const { cutoffId } = await db().application.findUniqueOrThrow({ where: { id } })
  const [juror, neighbour] = [seatToken('juror', cutoffId ?? ''), seatToken('funder', call.id)]
  for (const token of [juror, neighbour]) await openApplicationTo(call.viewer, id, token)
  expect([await read(call.viewer), await read(someoneWith(juror))]).toEqual(['Hébergé à Rennes.', 'Hébergé à Rennes.'])
  expect(await read(someoneWith(neighbour))).toBe(undefined)
})

test('taken up again, the draft shows the line of the day; a new version asks that it be read again', async () => {
  const { id, viewer, slug, claim, hosting, read } = await aFileAsked()
  await claim('Hébergé à Lyon.')
  await submitApplication(viewer, id)
  await withdrawApplication(viewer, id, 'Une erreur.')
  await reviveApplication(viewer, id)
  await claim('Hébergé à Rennes.', 1)
  expect(await read(viewer)).toBe('Hébergé à Rennes.')
  await tellVersion(viewer, slug, aVersion({ name: '2.0' }))
  const line = lineIn((await findApplication(viewer, id)).answers[hosting.id])
  expect([line?.version, line?.state, line?.claim]).toEqual(['2.0', 'to_check', 'Hébergé à Rennes.'])
})
