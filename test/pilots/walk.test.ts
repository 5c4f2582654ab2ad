import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findPilot } from '#app/pilots/pilots.server.ts'
import { ITEMS } from '#app/pilots/readiness.ts'
import { action as complete, loader as completionPage } from '#app/pilots/routes/completion.tsx'
import { action as deploy, loader as deploymentPage } from '#app/pilots/routes/deployment.tsx'
import { action as evaluate } from '#app/pilots/routes/evaluation.tsx'
import { loader as facilityPage } from '#app/pilots/routes/facility.tsx'
import { action as answer, loader as hostingPage } from '#app/pilots/routes/hosting.tsx'
import { action as ask, loader as askPage } from '#app/pilots/routes/hosting-request.tsx'
import { action as choose } from '#app/pilots/routes/indicators.tsx'
import { loader as listPage } from '#app/pilots/routes/list.tsx'
import { action as measure } from '#app/pilots/routes/measures.tsx'
import { action as plan, loader as planPage } from '#app/pilots/routes/milestones.tsx'
import { action as open, loader as openingPage } from '#app/pilots/routes/opening.tsx'
import { action as reach } from '#app/pilots/routes/reach.tsx'
import { action as check } from '#app/pilots/routes/readiness.tsx'
import { action as startIt, loader as startPage } from '#app/pilots/routes/start.tsx'
import { VISITOR } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aFacility, aFundedAward, type Funded, type Host, NOTE } from './stage.ts'

type Action = (args: ReturnType<typeof asked>) => Promise<unknown>
type Fields = Record<string, string>

let stage: Funded
let host: Host
let claire = ''
let nadia = ''
let hostingId = ''
let pilotId = ''

beforeAll(async () => {
  stage = await aFundedAward()
  host = await aFacility(stage.coordinator)
  claire = await cookieOf(stage.coordinator)
  nadia = await cookieOf(host.lead)
})

/** Press the button of a form as someone signed in: where it leads, or what was told of the slips. */
async function press(action: Action, params: Fields, fields: Fields, cookie = nadia) {
  const sent = await action(asked(posted('/here', fields, { cookie }), params))
  if (sent instanceof Response) return sent.headers.get('Location')
  return (sent as { data: { slip: { errors: Record<string, string[]> } } }).data.slip.errors
}

const ready = (points: string) =>
  Object.fromEntries([...ITEMS.map((item) => [item, points]), ['alerts_note', NOTE]]) as Fields

test('a coordinator asks a facility; its page says so to its lead and to nobody else', async () => {
  const params = { awardId: stage.awardId }
  const page = await askPage(asked(visited('/here', claire), params))
  expect(page.facilities).toMatchObject([{ id: host.id, name: 'Hôpital de Valmorin' }])
  expect(page.offer.file).toMatchObject({ title: 'Projet de Société 1', maker: 'Société 1' })
  expect(await press(ask, params, {}, claire)).toEqual({ facilityId: ['facility_missing'], unit: ['unit_missing'] })
  const place = await press(ask, params, { facilityId: host.id, unit: 'Chirurgie ambulatoire' }, claire)
  hostingId = String(place).replace('/hostings/', '')
  const { slug } = host
  const seen = async (cookie: string) => (await facilityPage(asked(visited('/here', cookie), { slug }))).hostings.length
  expect([await seen(nadia), await seen(claire), await seen('')]).toEqual([1, 1, 0])
})

test('the lead reads what would be tried, then agrees', async () => {
  const params = { hostingId }
  const page = await hostingPage(asked(visited('/here', nadia), params))
  expect(page.offer).toMatchObject({ file: { maker: 'Société 1' }, call: { slug: stage.call.slug } })
  expect(page.people.asker).toBe(stage.coordinator.name)
  expect(page.may).toEqual({ answer: true, ask: false })
  expect(await press(answer, params, {})).toEqual({ agrees: ['answer_missing'] })
  expect(await press(answer, params, { agrees: 'no', reason: 'Non.' })).toEqual({ reason: ['refusal_reason_missing'] })
  expect(await press(answer, params, { agrees: 'yes' })).toBe(`/hostings/${hostingId}`)
})

test('the lead opens the pilot, whose title the selected file proposes; it is public at once', async () => {
  const params = { hostingId }
  expect((await openingPage(asked(visited('/here', nadia), params))).offer.file?.title).toBe('Projet de Société 1')
  const aim = 'Que chaque patient opéré soit rappelé le lendemain.'
  expect(await press(open, params, { title: 'Rappels', aim, titleEnglish: 'Calling back' })).toEqual({
    titleEnglish: ['english_missing'],
  })
  const place = await press(open, params, { title: 'Rappels', aim })
  pilotId = String(place).replace('/pilots/', '')
  expect((await listPage(asked(visited('/pilots')))).rows).toMatchObject([{ id: pilotId, title: { fr: 'Rappels' } }])
})

test('the twelve questions: each is needed, who answers the alerts too; weak answers keep the gate shut', async () => {
  const params = { pilotId }
  const slips = await press(check, params, {})
  expect(slips).toEqual(Object.fromEntries(ITEMS.map((item) => [item, ['points_missing']])))
  expect(await press(check, params, { ...ready('2'), alerts_note: ' ' })).toEqual({
    alerts_note: ['alerts_note_missing'],
  })
  expect(await press(check, params, ready('1'))).toBe(`/pilots/${pilotId}`)
  expect((await findPilot(host.lead, pilotId)).nextStep?.word).toBe('plan_support')
  await press(check, params, ready('2'))
  expect((await findPilot(VISITOR, pilotId)).stage).toBe('ready')
})

test('milestones are proposed by the award’s payments; days are those of Paris', async () => {
  const params = { pilotId }
  const { tranches } = await planPage(asked(visited('/here', nadia), params))
  expect(tranches.map(({ milestone }) => milestone)).toEqual(['Convention signée', 'Évaluation remise'])
  const typed = { title: 'Convention signée', owner: 'Direction', trancheId: tranches[0]?.id ?? '' }
  expect(await press(plan, params, { ...typed, dueOn: '2027-02-30' })).toEqual({ dueOn: ['day_malformed'] })
  expect(await press(plan, params, { ...typed, dueOn: '' })).toEqual({ dueOn: ['day_missing'] })
  expect(await press(plan, params, { ...typed, dueOn: '2027-03-28' })).toBe(`/pilots/${pilotId}/milestones`)
  const [milestone] = (await findPilot(VISITOR, pilotId)).milestones
  expect(milestone?.dueOn.toISOString()).toBe('2027-03-27T23:00:00.000Z')
})

test('two indicators with a start and an aim, typed with commas, and the pilot may begin', async () => {
  const params = { pilotId }
  const typed = { name: 'Délai de rappel', unit: 'heures', baseline: '48,5', target: '24' }
  expect(await press(choose, params, { ...typed, baseline: 'long' })).toEqual({ baseline: ['figure_malformed'] })
  expect(await press(choose, params, { ...typed, target: '48,50' })).toEqual({ target: ['target_is_baseline'] })
  expect(await press(choose, params, typed)).toBe(`/pilots/${pilotId}`)
  await press(choose, params, { name: 'Temps infirmier', unit: 'minutes', baseline: '0', target: '6' })
  expect((await startPage(asked(visited('/here', nadia), params))).pilot.stage).toBe('ready')
  expect(await press(startIt, params, {})).toBe(`/pilots/${pilotId}`)
  expect((await findPilot(VISITOR, pilotId)).stage).toBe('running')
})

test('measures: a number, five people at least, a day that has come', async () => {
  const { indicators, milestones } = await findPilot(host.lead, pilotId)
  const params = (n: number) => ({ indicatorId: indicators[n]?.id ?? '' })
  expect(await press(measure, params(0), { value: '1,2345', people: '4', measuredOn: '2100-01-01' })).toEqual({
    value: ['figure_malformed'],
    people: ['too_few_people'],
    measuredOn: ['measured_in_future'],
  })
  for (const n of [0, 1]) await press(measure, params(n), { value: '30,25', people: '1 200', measuredOn: '2026-11-02' })
  const [delay] = (await findPilot(VISITOR, pilotId)).indicators
  expect(delay?.measures).toMatchObject([{ value: 30.25, people: 1200 }])
  expect(await press(reach, { milestoneId: milestones[0]?.id ?? '' }, {})).toBe(`/pilots/${pilotId}`)
})

test('the pilot ends, is evaluated on three axes, and the ward says it still uses the answer', async () => {
  const params = { pilotId }
  expect((await completionPage(asked(visited('/here', nadia), params))).pilot.nextStep?.word).toBe('complete')
  await press(complete, params, {})
  expect(await press(evaluate, params, { careQuality: '6', learned: 'Court.' })).toEqual({
    careQuality: ['mark_missing'],
    workQuality: ['mark_missing'],
    facilityBenefit: ['mark_missing'],
    learned: ['learned_missing'],
  })
  const marks = { careQuality: '5', workQuality: '3', facilityBenefit: '4' }
  await press(evaluate, params, { ...marks, learned: 'Il faut une suppléante dès le premier jour.' })
  expect((await deploymentPage(asked(visited('/here', nadia), params))).facilities).toMatchObject([{ id: host.id }])
  const use = { level: '1', facilityId: host.id, unit: 'Chirurgie ambulatoire', since: '2026-11-10', people: '640' }
  expect(await press(deploy, params, { ...use, level: '0' })).toEqual({ level: ['level_missing'] })
  expect(await press(deploy, params, use)).toBe(`/pilots/${pilotId}`)
  expect(await findPilot(VISITOR, pilotId)).toMatchObject({
    stage: 'deployed',
    level: 1,
    deployments: [{ people: 640 }],
  })
})
