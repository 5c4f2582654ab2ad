import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { beginApplication, saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { reviveApplication } from '#app/applications/revivals.server.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { anOpenCall, aPublishedCall } from '#test/calls/stage.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDraft, afterClosing, aMaker, aReadyDraft } from './stage.ts'

const NOT_FOUND = { status: 404, reason: 'not_found' }

test('a draft is there for its company and for nobody else', async () => {
  const { id, viewer, call } = await aDraft()
  expect((await findApplication(viewer, id)).stage).toBe('draft')
  const strangers = [VISITOR, CLOCK, await aPerson(), call.viewer, (await aMaker('Autre Société')).viewer]
  for (const stranger of strangers) expect(await refusalOf(() => findApplication(stranger, id))).toEqual(NOT_FOUND)
})

test('one solution answers a call once, unless its file was withdrawn', async () => {
  const { id, viewer, call, organisationId, solutionId } = await aDraft()
  const again = () => beginApplication(viewer, { callId: call.id, organisationId, solutionId })
  expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_begun' })
  await withdrawApplication(viewer, id)
  expect((await findApplication(viewer, (await again()).id)).stage).toBe('draft')
})

test('nobody answers with the solution of others, nor a call that is not open', async () => {
  const [call, one, other] = [await anOpenCall(), await aMaker('Une Société'), await aMaker('Autre Société')]
  const stolen = { callId: call.id, organisationId: one.organisationId, solutionId: other.solutionId }
  const refused = { status: 403, reason: 'not_of_this_organisation' }
  expect(await refusalOf(() => beginApplication(one.viewer, stolen))).toEqual(refused)
  expect(await refusalOf(() => beginApplication(other.viewer, stolen))).toEqual(refused)
  const own = { organisationId: one.organisationId, solutionId: one.solutionId }
  const toCome = await aPublishedCall()
  const early = () => beginApplication(one.viewer, { ...own, callId: toCome.id })
  expect(await refusalOf(early)).toEqual({ status: 409, reason: 'call_not_open_yet' })
  const late = () => at(afterClosing(call), () => beginApplication(one.viewer, { ...own, callId: call.id }))
  expect(await refusalOf(late)).toEqual({ status: 410, reason: 'call_closed' })
})

test('a draft keeps what was written, complete or not, even once the door is shut', async () => {
  const { id, viewer, questionId, call } = await aReadyDraft()
  const found = await findApplication(viewer, id)
  expect(found).toMatchObject({ title: 'Rappeler le lendemain', askedCents: 4_200_050, revision: 2 })
  expect(found.answers).toEqual({ [questionId]: 'Un appel le lendemain de la sortie, par une infirmière.' })
  const rest = { title: '', askedCents: 0, answers: {} }
  await at(afterClosing(call), () => saveApplication(viewer, id, rest))
  expect(await findApplication(viewer, id)).toMatchObject({ title: '', askedCents: 0, answers: {}, revision: 3 })
})

test('two people who begin the same file in the same second: one does, the other is told', async () => {
  const { viewer, organisationId, solutionId } = await aMaker()
  const { id: callId } = await anOpenCall()
  const begin = () => beginApplication(viewer, { callId, organisationId, solutionId })
  const both = await Promise.all([refusalOf(begin), refusalOf(begin)])
  expect(both).toContainEqual({ status: 409, reason: 'already_begun' })
  expect(both).toContainEqual({ accepted: { id: expect.any(String) } })
})

test('two files of one solution taken up again, or one taken up while another is begun: one is, the other is told', async () => {
  const { viewer, id, call, organisationId, solutionId } = await aDraft()
  await withdrawApplication(viewer, id)
  const begin = () => beginApplication(viewer, { callId: call.id, organisationId, solutionId })
  const { id: second } = await begin()
  await withdrawApplication(viewer, second)
  const revive = (one: string) => () => reviveApplication(viewer, one)
  const three = await Promise.all([revive(id), revive(second), begin].map(refusalOf))
  const told = three.map((outcome) => ('accepted' in outcome ? 'done' : outcome.reason))
  expect(told.sort()).toEqual(['already_begun', 'already_begun', 'done'])
})
