import '#test/support/database.ts'
import { expect, test } from 'vitest'
import {
  admitApplication,
  barApplication,
  contractApplication,
  countApplications,
  decideApplications,
  findApplication,
  listApplicationsById,
  listApplicationsOfCutoff,
  listOwnApplications,
  listWaiting,
  openApplicationTo,
} from '#app/applications/applications.server.ts'
import { dropFilesOfCall, openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { putInReview } from '#app/applications/reviewing.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { cancelCall } from '#app/calls/drafts.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { spaced } from '#app/platform/typeset.ts'
import { CLOCK, personToken, VISITOR } from '#app/platform/viewer.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDraft, afterClosing, aMaker, aReadyDraft } from './stage.ts'

const NOT_FOUND = { status: 404, reason: 'not_found' }

async function closed(call: Parameters<typeof afterClosing>[0] & { id: string }) {
  await at(afterClosing(call), () => closeCall(CLOCK, call.id))
  await openFilesOfCall(CLOCK, call.id)
}

test('sent, a file has a number, the instant of its reception and a digest that anyone can compute again', async () => {
  const { id, viewer, call, questionId } = await aReadyDraft()
  const sentAt = hoursFrom(now(), 0.1)
  const { number, digest } = await at(sentAt, () => submitApplication(viewer, id))
  const found = await findApplication(viewer, id)
  expect(found).toMatchObject({ stage: 'submitted', number, digest, submittedAt: sentAt, sealHolds: true })
  expect(number).toMatch(/^C-\d{4}-\d{4}$/)
  const { sealed } = await db().application.findUniqueOrThrow({ where: { id } })
  expect(JSON.parse(sealed ?? '')).toEqual({
    id,
    number,
    submittedAt: sentAt.toISOString(),
    call: {
      number: (await findCallById(viewer, call.id)).number,
      title: 'Rappeler les patients après leur sortie',
    },
    organisation: 'Fil d’Ariane',
    solution: { name: 'Solution de Fil d’Ariane', pitch: 'Une phrase pour la dire.' },
    title: 'Rappeler le lendemain',
    language: 'fr',
    askedCents: 4_200_050,
    funders: [],
    answers: [
      {
        id: questionId,
        question: spaced('Que proposez-vous ?'),
        answer: 'Un appel le lendemain de la sortie, par une infirmière.',
      },
    ],
    wishes: [],
    papers: [],
    promises: [],
  })
})

test('a file tampered with in the database no longer holds its seal', async () => {
  const { id, viewer } = await aReadyDraft()
  await submitApplication(viewer, id)
  await db().$executeRaw`UPDATE application SET sealed = replace(sealed, 'lendemain', 'soir') WHERE id = ${id}::uuid`
  expect((await findApplication(viewer, id)).sealHolds).toBe(false)
})

test('an incomplete file is not sent, a sent one is neither sent nor written again', async () => {
  const { id: incomplete, viewer: owner } = await aDraft()
  const missing = { status: 409, reason: 'amount_missing' }
  expect(await refusalOf(() => submitApplication(owner, incomplete))).toEqual(missing)
  const { id, viewer, written } = await aReadyDraft()
  await submitApplication(viewer, id)
  const already = { status: 409, reason: 'already_submitted' }
  expect(await refusalOf(() => submitApplication(viewer, id))).toEqual(already)
  expect(await refusalOf(() => saveApplication(viewer, id, written))).toEqual(already)
})

test('coordinators read nothing before the closing, everything after it', async () => {
  const { id, viewer, call } = await aReadyDraft()
  const begun = await aDraft({ call, company: 'Restée en brouillon' })
  await submitApplication(viewer, id)
  const [cutoff] = (await findCallById(viewer, call.id)).cutoffs
  const read = () => listApplicationsOfCutoff(call.viewer, cutoff?.id ?? '')
  expect(await read()).toEqual([])
  expect(await refusalOf(() => findApplication(call.viewer, id))).toEqual(NOT_FOUND)
  await closed(call)
  expect((await read()).map((file) => [file.id, file.organisationName])).toEqual([[id, 'Fil d’Ariane']])
  expect(await refusalOf(() => findApplication(call.viewer, begun.id))).toEqual(NOT_FOUND)
})

test('opening the files again when they are open changes nothing', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await closed(call)
  const before = await db().application.findUniqueOrThrow({ where: { id } })
  await openFilesOfCall(CLOCK, call.id)
  expect(await db().application.findUniqueOrThrow({ where: { id } })).toEqual(before)
})

test('a file taken back before the closing is never opened to coordinators', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await withdrawApplication(viewer, id)
  await closed(call)
  expect(await refusalOf(() => findApplication(call.viewer, id))).toEqual(NOT_FOUND)
})

test('how many files came is known of all after the closing, of nobody before', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await aDraft({ call, company: 'Restée en brouillon' })
  expect(await countApplications(VISITOR, [call.id])).toEqual(new Map())
  expect(await countApplications(call.viewer, [call.id])).toEqual(new Map())
  const after = await at(afterClosing(call), () => countApplications(VISITOR, [call.id]))
  expect(after).toEqual(new Map([[call.id, 1]]))
})

test('a bar wins over every seat, and an opening lets one person in', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await closed(call)
  const juror = await aPerson('Rachid Benali')
  expect(await refusalOf(() => findApplication(juror, id))).toEqual(NOT_FOUND)
  await openApplicationTo(juror, id, personToken(juror.id))
  expect((await findApplication(juror, id)).id).toBe(id)
  await barApplication(juror, id, personToken(juror.id))
  expect(await refusalOf(() => findApplication(juror, id))).toEqual(NOT_FOUND)
  await barApplication(call.viewer, id, personToken(call.viewer.id))
  expect(await refusalOf(() => findApplication(call.viewer, id))).toEqual(NOT_FOUND)
  expect((await listApplicationsById(call.viewer, [id])).size).toBe(0)
})

test('a file goes from admission to money by the hands of its coordinators, step by step', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await closed(call)
  const forbidden = { status: 403, reason: 'not_a_coordinator' }
  expect(await refusalOf(() => admitApplication(viewer, id))).toEqual(forbidden)
  expect(await refusalOf(() => decideApplications(viewer, [id], 'selected'))).toEqual(forbidden)
  const early = { status: 409, reason: 'not_to_be_decided' }
  expect(await refusalOf(() => decideApplications(call.viewer, [id], 'selected'))).toEqual(early)
  await admitApplication(call.viewer, id)
  await putInReview(call.viewer, [id])
  await decideApplications(call.viewer, [id], 'selected')
  await contractApplication(call.viewer, id)
  expect((await findApplication(viewer, id)).stage).toBe('contracted')
  const late = { status: 409, reason: 'too_late_to_withdraw' }
  expect(await refusalOf(() => withdrawApplication(viewer, id))).toEqual(late)
})

test('withdrawn by its company, a file keeps its seal and its reason', async () => {
  const { id, viewer, call } = await aReadyDraft()
  await submitApplication(viewer, id)
  await closed(call)
  const stranger = { status: 403, reason: 'not_a_writer' }
  expect(await refusalOf(() => withdrawApplication(call.viewer, id))).toEqual(stranger)
  await withdrawApplication(viewer, id, 'Nous répondons à un autre appel.')
  expect(await findApplication(call.viewer, id)).toMatchObject({
    stage: 'withdrawn',
    stageReason: 'Nous répondons à un autre appel.',
    sealHolds: true,
  })
})

test('when its call is given up, what was sent ends without action and drafts stay', async () => {
  const { id, viewer, call } = await aReadyDraft()
  const draft = await aDraft({ call, company: 'Restée en brouillon' })
  await submitApplication(viewer, id)
  await cancelCall(call.viewer, call.id, 'Le partenaire principal se retire du projet.')
  await dropFilesOfCall(call.id)
  expect(await findApplication(viewer, id)).toMatchObject({ stage: 'closed_no_action', stageReason: 'call_cancelled' })
  expect((await findApplication(draft.viewer, draft.id)).stage).toBe('draft')
  const late = { status: 410, reason: 'call_cancelled' }
  expect(await refusalOf(() => submitApplication(draft.viewer, draft.id))).toEqual(late)
})

test('a draft waits on the desk of its company until the door shuts', async () => {
  const { id, viewer, call } = await aDraft()
  const waiting = await listWaiting(viewer)
  expect(waiting.map(({ to, due }) => ({ to, due }))).toEqual([
    { to: `/applications/${id}/edit`, due: call.content.closesAt },
  ])
  expect(await at(afterClosing(call), () => listWaiting(viewer))).toEqual([])
  expect(await listWaiting(call.viewer)).toEqual([])
})

test('a colleague who joins the company finds its files', async () => {
  const { id, viewer, organisationId } = await aDraft()
  const colleague = await aPerson('Léo Marchand')
  expect(await listOwnApplications(colleague)).toEqual([])
  await db().membership.create({ data: { personId: colleague.id, organisationId, joinedAt: now() } })
  const own = await listOwnApplications(await seenAgain(colleague))
  expect(own.map((application) => application.id)).toEqual([id])
  expect((await listOwnApplications(viewer)).length).toBe(1)
})

test('my files are read with as many questions for one as for four', async () => {
  const { viewer, organisationId, solutionId } = await aMaker('Aux Quatre Appels')
  const begin = async () => beginApplication(viewer, { callId: (await anOpenCall()).id, organisationId, solutionId })
  await begin()
  const reading = () => countQueries(async () => [await listOwnApplications(viewer), await listWaiting(viewer)])
  const few = await reading()
  for (let n = 2; n <= 4; n += 1) await begin()
  expect((await listOwnApplications(viewer)).length).toBe(4)
  expect(await reading()).toBe(few)
})
