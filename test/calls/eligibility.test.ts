import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { beginApplication } from '#app/applications/drafts.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { checkEligibility, findOwnCheck, letThrough, listOwnPassed, listStopped } from '#app/calls/checks.server.ts'
import { type Conditions, failuresOf } from '#app/calls/eligibility.ts'
import { action, loader } from '#app/calls/routes/eligibility.tsx'
import { writeLetThrough } from '#app/notifications/call-occasions.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { tellMaker } from '#app/solutions/makers.server.ts'
import { aMaker } from '#test/applications/stage.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { anOpenCall } from './stage.ts'

const KNOCKOUT = { question: { fr: 'Fonctionne-t-elle ?' }, passes: true, reason: { fr: 'Elle doit fonctionner.' } }
const REASON = 'Leur prototype nous a été montré ce matin en service.'
const FACTS = { kind: 'startup', territory: 'Bretagne', trl: 6 }

const aConditionalCall = () =>
  anOpenCall({ eligibleKinds: ['startup'], territories: ['Bretagne'], trlLeast: 5, trlMost: 8, knockouts: [KNOCKOUT] })
const questionOf = async (callId: string) => (await findCallById(VISITOR, callId)).knockouts[0]?.id ?? ''

test('each condition that is not met is told, and what a call does not ask stops nobody', () => {
  const call: Conditions = {
    ...{ eligibleKinds: ['startup'], territories: ['Bretagne'], trlLeast: 5, trlMost: 8 },
    knockouts: [{ id: 'host', passes: false }],
  }
  const none: Conditions = { eligibleKinds: [], territories: [], trlLeast: null, trlMost: null, knockouts: [] }
  const nothing = { kind: null, territory: null, trl: null }
  expect(failuresOf(call, FACTS, { host: false })).toEqual([])
  expect(failuresOf(call, { ...FACTS, trl: 9 }, { host: true })).toEqual(['trl_too_high', 'host'])
  expect(failuresOf(call, nothing, {})).toEqual(['kind_not_eligible', 'territory_not_eligible', 'trl_too_low', 'host'])
  expect(failuresOf(none, nothing, {})).toEqual([])
})

test('nothing is begun before the check, nor after one that fails; once passed, it is', async () => {
  const call = await aConditionalCall()
  const { viewer, organisationId, solutionId } = await aMaker()
  const begin = () => beginApplication(viewer, { callId: call.id, organisationId, solutionId })
  expect(await refusalOf(begin)).toEqual({ status: 409, reason: 'check_first' })
  const question = await questionOf(call.id)
  const check = (answers: Record<string, boolean>) =>
    checkEligibility(viewer, { callId: call.id, solutionId, facts: FACTS, answers })
  expect(await check({ [question]: false })).toMatchObject({ passed: false })
  expect(await refusalOf(begin)).toEqual({ status: 409, reason: 'not_eligible' })
  expect(await listOwnPassed(viewer, call.id, [solutionId])).toEqual([])
  expect(await check({ [question]: true })).toMatchObject({ passed: true })
  expect(await listOwnPassed(viewer, call.id, [solutionId])).toEqual([solutionId])
  expect(await begin()).toMatchObject({ id: expect.any(String) })
})

test('stopped, a company is let through by a coordinator who says why, and is told by letter', async () => {
  const call = await aConditionalCall()
  const { viewer, organisationId, solutionId } = await aMaker('Presque Prête')
  await checkEligibility(viewer, { callId: call.id, solutionId, facts: { ...FACTS, trl: 4 }, answers: {} })
  const [stopped] = await listStopped(call.viewer, call.id)
  expect(stopped).toMatchObject({ organisationName: 'Presque Prête', overrideReason: null })
  expect(stopped?.failed).toEqual(['trl_too_low', await questionOf(call.id)])
  await letThrough(call.viewer, stopped?.id ?? '', REASON)
  const again = () => letThrough(call.viewer, stopped?.id ?? '', REASON)
  expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_let_through' })
  expect(await findOwnCheck(viewer, call.id, solutionId)).toMatchObject({ mayGoOn: true, overrideReason: REASON })
  await beginApplication(viewer, { callId: call.id, organisationId, solutionId })
  await writeLetThrough({ event: newId(), row: stopped?.id ?? '' })
  expect((await db().outboxLetter.findMany()).map(({ toAddress }) => toAddress)).toEqual([viewer.email])
})

test('a visitor tries the check, reads why, and nothing is kept; an empty one is told what is missing', async () => {
  const call = await aConditionalCall()
  const question = await questionOf(call.id)
  const path = `/calls/${call.slug}/eligibility`
  const fields = { kind: 'large', territory: 'Bretagne', trl: '6', [`knockout-${question}`]: 'no' }
  const before = await db().eligibilityCheck.count()
  expect(await action(asked(posted(path, fields), { slug: call.slug }))).toEqual({
    slip: undefined,
    failed: ['kind_not_eligible', question],
  })
  expect(await db().eligibilityCheck.count()).toBe(before)
  expect(await action(asked(posted(path, {}), { slug: call.slug }))).toMatchObject({
    data: {
      slip: {
        errors: {
          kind: ['answer_missing'],
          territory: ['answer_missing'],
          trl: ['answer_missing'],
          [`knockout-${question}`]: ['answer_missing'],
        },
      },
    },
  })
})

test('signed in, the page keeps what was answered and shows it again', async () => {
  const call = await aConditionalCall()
  const { viewer, solutionId } = await aMaker('Gardée')
  const question = await questionOf(call.id)
  const [path, cookie] = [`/calls/${call.slug}/eligibility`, await cookieOf(viewer)]
  const fields = { solutionId, kind: 'startup', territory: 'Bretagne', trl: '6', [`knockout-${question}`]: 'yes' }
  const reply = await action(asked(posted(path, fields, { cookie }), { slug: call.slug }))
  expect(reply instanceof Response && reply.headers.get('Location')).toBe(`${path}?solution=${solutionId}`)
  const page = await loader(asked(visited(`${path}?solution=${solutionId}`, cookie), { slug: call.slug }))
  expect(page.check).toMatchObject({ failed: [], mayGoOn: true, answers: { facts: FACTS } })
})

test('what the profile of the company says is not asked again, and where it comes from is told', async () => {
  const call = await aConditionalCall()
  const { viewer, organisationId } = await aMaker('Bien Connue')
  const { slug } = await findOrganisation(organisationId)
  const cookie = await cookieOf(viewer)
  const page = () => loader(asked(visited(`/calls/${call.slug}/eligibility`, cookie), { slug: call.slug }))
  const to = `/organisations/${slug}/maker`
  expect((await page()).known).toEqual({
    facts: { kind: null, territory: null, trl: null },
    profile: { to, toldAt: null },
    version: null,
  })
  await tellMaker(viewer, slug, { size: 'startup', territory: 'Bretagne' })
  expect((await page()).known).toMatchObject({
    facts: { kind: 'startup', territory: 'Bretagne', trl: null },
    profile: { to, toldAt: expect.any(Date) },
  })
})
