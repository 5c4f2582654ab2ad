import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import '#test/support/database.ts'
import { expect, test } from 'vitest'
import {
  callDocument,
  findCall,
  findCallById,
  listCalls,
  listCallsById,
  listCallsOfNeeds,
} from '#app/calls/calls.server.ts'
import { closeCall, openAndCloseDueCalls, openCall } from '#app/calls/doors.server.ts'
import { cancelCall, changeCall, draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { listWaiting } from '#app/calls/waiting.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aDraftCall, anOpenCall, aPublishedCall, callContent, hoursFrom } from './stage.ts'

const REASON = 'Le partenaire principal se retire du projet.'

test('a draft is there for its coordinators and for nobody else', async () => {
  const { id, slug, viewer } = await aDraftCall()
  expect((await findCall(viewer, slug)).phase).toBe('draft')
  const strangers = [VISITOR, CLOCK, await aPerson(), (await aCoordinator('Denis Roy')).viewer]
  for (const stranger of strangers) {
    expect(await refusalOf(() => findCall(stranger, slug))).toEqual({ status: 404, reason: 'not_found' })
    expect((await listCalls(stranger)).rows.map((call) => call.id)).not.toContain(id)
  }
  expect(await callDocument(id)).toBe(null)
})

test('what was written is what is read, in its order', async () => {
  const { id, viewer, organisationId, content } = await aDraftCall()
  const call = await findCallById(viewer, id)
  expect(call).toMatchObject({
    organiser: { id: organisationId, name: 'Coalition de Claire Vasseur' },
    title: content.title,
    purpose: content.purpose,
    envelopeCents: 20_000_000,
    opensAt: content.opensAt,
    closesAt: content.closesAt,
    needIds: content.needIds,
    partners: [],
    revision: 1,
  })
  expect(call.criteria.map(({ id: _, position, anchors, ...criterion }) => criterion)).toEqual(content.criteria)
  expect(call.questionnaire.sections).toEqual(content.questionnaire.sections)
  expect(call.number).toMatch(/^AP-\d{4}-\d{4}$/)
})

test('only coordinators of the organiser draft, change, publish, open or cancel', async () => {
  const { id, viewer } = await aDraftCall()
  const stranger = await aPerson()
  const { organisationId } = await aCoordinator('Denis Roy')
  const drafted = () => draftCall(viewer, { organisationId, ...callContent() })
  expect(await refusalOf(drafted)).toEqual({ status: 403, reason: 'not_a_coordinator' })
  await publishCall(viewer, id)
  const forbidden = { status: 403, reason: 'not_a_coordinator' }
  expect(await refusalOf(() => changeCall(stranger, id, 1, callContent()))).toEqual(forbidden)
  expect(await refusalOf(() => publishCall(stranger, id))).toEqual(forbidden)
  expect(await refusalOf(() => openCall(stranger, id))).toEqual(forbidden)
  expect(await refusalOf(() => closeCall(stranger, id))).toEqual(forbidden)
  expect(await refusalOf(() => cancelCall(stranger, id, REASON))).toEqual(forbidden)
})

test('published, everyone reads the rules and its need is in a call', async () => {
  const { id, slug, needId, content } = await aPublishedCall()
  expect((await findCall(VISITOR, slug)).phase).toBe('to_come')
  expect((await findNeed(VISITOR, needId)).stage).toBe('in_call')
  const ofNeed = (await listCallsOfNeeds(VISITOR, [needId])).get(needId)
  expect(ofNeed?.map((call) => call.id)).toEqual([id])
  expect((await listCallsById(VISITOR, [id])).get(id)?.title).toEqual(content.title)
  expect(await callDocument(id)).toMatchObject({ kind: 'call', title: content.title.fr, address: `/calls/${slug}` })
})

test('a draft that lacks something is not published, and says what', async () => {
  const { id, viewer } = await aDraftCall({ envelopeCents: 0 })
  expect(await refusalOf(() => publishCall(viewer, id))).toEqual({ status: 409, reason: 'envelope_missing' })
})

test('of two coordinators who write at once, one saves and the other is told and loses nothing', async () => {
  const { id, viewer, organisationId, content } = await aDraftCall()
  const other = await aCoordinator('Paul Arnaud', organisationId)
  const mine = { ...content, rules: { fr: 'Ma version.' } }
  const theirs = { ...content, rules: { fr: 'Sa version.' } }
  const outcomes = await Promise.all([changeCall(viewer, id, 1, mine), changeCall(other.viewer, id, 1, theirs)])
  expect(outcomes.map((outcome) => outcome.objection).sort()).toEqual(['edited_elsewhere', null])
  const kept = outcomes[0]?.objection === null ? mine : theirs
  expect((await findCallById(viewer, id)).rules).toEqual(kept.rules)
})

test('a published call changes until it opens, stays whole, and its needs follow', async () => {
  const { id, viewer, needId, content } = await aPublishedCall()
  const second = await aHeardNeed(viewer)
  const lacking = await changeCall(viewer, id, 1, { ...content, criteria: [] })
  expect(lacking.objection).toBe('too_few_criteria')
  expect(await changeCall(viewer, id, 1, { ...content, needIds: [second.id] })).toMatchObject({ objection: null })
  expect((await findNeed(VISITOR, needId)).stage).toBe('qualified')
  expect((await findNeed(VISITOR, second.id)).stage).toBe('in_call')
  await openCall(viewer, id)
  const late = () => changeCall(viewer, id, 2, content)
  expect(await refusalOf(late)).toEqual({ status: 409, reason: 'rules_frozen' })
})

test('opened earlier by hand, a call says when it really opened', async () => {
  const { id, viewer } = await aPublishedCall()
  const opening = hoursFrom(now(), 0.25)
  await at(opening, () => openCall(viewer, id))
  const call = await at(opening, () => findCallById(VISITOR, id))
  expect([call.phase, call.opensAt, call.openedAt]).toEqual(['open', opening, opening])
  expect(await refusalOf(() => openCall(viewer, id))).toEqual({ status: 409, reason: 'already_opened' })
})

test('the clock opens and closes what is due, once, and nothing before its hour', async () => {
  const { id, content } = await aPublishedCall()
  const { opensAt = now(), closesAt = now() } = content
  const tick = (instant: Date) => at(instant, () => openAndCloseDueCalls(CLOCK))
  expect((await tick(hoursFrom(opensAt, -0.01))).opened).not.toContain(id)
  expect((await tick(opensAt)).opened).toContain(id)
  expect((await tick(hoursFrom(opensAt, 0.1))).opened).not.toContain(id)
  expect((await tick(closesAt)).closed).not.toContain(id)
  const after = new Date(closesAt.getTime() + 1000)
  expect((await tick(after)).closed).toContain(id)
  const call = await at(after, () => findCallById(VISITOR, id))
  expect([call.stage, call.closedAt, call.cutoffs.map((cutoff) => cutoff.stage)]).toEqual([
    'closed',
    after,
    ['in_jury'],
  ])
})

test('nobody closes a call before its hour', async () => {
  const { id, viewer } = await anOpenCall()
  expect(await refusalOf(() => closeCall(viewer, id))).toEqual({ status: 409, reason: 'closes_later' })
})

test('given up, a call tells why and gives its need back, unless another call serves it', async () => {
  const first = await aPublishedCall()
  const { viewer, organisationId, needId } = first
  const second = await draftCall(viewer, { organisationId, ...callContent({ needIds: [needId] }) })
  await publishCall(viewer, second.id)
  await cancelCall(viewer, first.id, REASON)
  expect(await findCallById(VISITOR, first.id)).toMatchObject({ phase: 'cancelled', stageReason: REASON })
  expect((await findNeed(VISITOR, needId)).stage).toBe('in_call')
  await cancelCall(viewer, second.id, REASON)
  expect((await findNeed(VISITOR, needId)).stage).toBe('qualified')
  expect(await callDocument(first.id)).toBe(null)
})

test('a draft given up stays between its coordinators', async () => {
  const { id, slug, viewer } = await aDraftCall()
  await cancelCall(viewer, id, REASON)
  expect(await refusalOf(() => findCall(VISITOR, slug))).toEqual({ status: 404, reason: 'not_found' })
})

test('drafts wait on the desk of their coordinators alone', async () => {
  const { viewer, slug } = await aDraftCall()
  expect((await listWaiting(viewer)).map((waiting) => waiting.to)).toEqual([`/calls/${slug}/publication`])
  expect(await listWaiting(await aPerson())).toEqual([])
  expect(await listWaiting(VISITOR)).toEqual([])
})

test('each call stands on one shelf of the list, to the second', async () => {
  const { id, viewer, content } = await aPublishedCall()
  const { opensAt = now(), closesAt = now() } = content
  const shelvesAt = async (instant: Date) => {
    const found = async (shelf: 'open' | 'to_come' | 'closed' | 'draft') => {
      const { rows } = await at(instant, () => listCalls(viewer, { shelf }))
      return rows.some((call) => call.id === id) ? [shelf] : []
    }
    return (await Promise.all([found('open'), found('to_come'), found('closed'), found('draft')])).flat()
  }
  expect(await shelvesAt(hoursFrom(opensAt, -0.01))).toEqual(['to_come'])
  expect(await shelvesAt(opensAt)).toEqual(['open'])
  expect(await shelvesAt(new Date(closesAt.getTime() + 999))).toEqual(['open'])
  expect(await shelvesAt(new Date(closesAt.getTime() + 1000))).toEqual(['closed'])
})

test('a long list is read page after page, each call once', async () => {
  const { viewer, organisationId } = await aCoordinator('Anne Brun')
  for (let n = 1; n <= 23; n += 1) await draftCall(viewer, { organisationId, ...callContent() })
  const first = await listCalls(viewer, { stages: ['draft'] })
  const second = await listCalls(viewer, { stages: ['draft'], after: first.next ?? '' })
  expect([first.rows.length, second.rows.length, second.next]).toEqual([20, 3, null])
  expect(new Set([...first.rows, ...second.rows].map((call) => call.slug)).size).toBe(23)
})

test('a page of calls, or a whole call, asks the database as much for one row as for twenty', async () => {
  const { viewer, organisationId } = await aCoordinator('Élise Noël')
  const need = await aHeardNeed(viewer)
  const drafted = (content: Parameters<typeof callContent>[0]) =>
    draftCall(viewer, { organisationId, ...callContent(content) })
  const small = await drafted({ needIds: [need.id] })
  const listing = () => countQueries(() => listCalls(viewer, { shelf: 'draft' }))
  const few = await listing()
  const questionnaire = aQuestionnaire(Array.from({ length: 15 }, () => aQuestion()))
  const large = await drafted({ needIds: [need.id, (await aHeardNeed(viewer)).id], questionnaire })
  for (let n = 1; n <= 8; n += 1) await drafted({})
  expect(await listing()).toBe(few)
  const reading = (id: string) => countQueries(() => findCallById(viewer, id))
  expect(await reading(large.id)).toBe(await reading(small.id))
})
