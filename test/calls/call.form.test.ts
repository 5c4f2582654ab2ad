import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weeklyUntil } from '#app/calls/calendar.ts'
import { AboutForm, CalendarForm, ConditionsForm, CriteriaForm, DocumentsForm } from '#app/calls/call.form.ts'
import { objectionsToPublishing } from '#app/calls/call.ts'
import { DOCUMENT_NEEDS, TEMPLATES } from '#app/calls/call-content.ts'
import { boxesOf, suggestedCall } from '#app/calls/call-start.ts'
import { MAKER_KINDS } from '#app/calls/eligibility.ts'
import { templateQuestionnaire } from '#app/calls/template-questionnaire.ts'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { callContent } from './stage.ts'

const FORMS = [AboutForm, CalendarForm, ConditionsForm, CriteriaForm, DocumentsForm]

/** What the pages of a call read of its boxes, sent by a browser as they are: the changes of each part together, or what slipped. */
function read(boxes: Record<string, string | string[]>) {
  const form = new FormData()
  form.set('revision', '1')
  for (const [name, value] of Object.entries(boxes)) for (const one of [value].flat()) form.append(name, one)
  const parts = FORMS.map((schema) => parseWithZod(form, { schema }))
  const slips = parts.map((part) => (part.status === 'success' ? {} : part.error))
  const slip = Object.assign({}, ...slips)
  if (Object.keys(slip).length > 0) return slip
  return Object.assign({}, ...parts.map((part) => (part.status === 'success' ? part.value.changes : {})))
}

const MINUTE = 60_000
const title = fc.stringMatching(/^[A-Z][a-zé ]{7,40}[a-z]$/)
const both = fc
  .record({ fr: title, en: fc.option(title, { nil: undefined }) })
  .map(({ fr, en }) => (en ? { fr, en } : { fr }))

test('a call shown in its forms and sent back untouched is the same call', () => {
  const criterion = fc.record({
    name: both,
    help: both,
    weight: fc.integer({ min: 1, max: 100 }),
    threshold: fc.nat({ max: 5 }),
    anchors: fc.array(title, { minLength: 6, maxLength: 6 }).map((marks) => marks.map((fr) => ({ fr }))),
  })
  const instant = fc.integer({ min: 28_000_000, max: 35_000_000 }).map((minutes) => new Date(minutes * MINUTE))
  const call = fc.record({
    title: both,
    envelopeCents: fc.integer({ min: 1, max: 10 ** 12 - 1 }),
    opensAt: instant,
    criteria: fc.array(criterion, { maxLength: 10 }),
    passMark: fc.nat({ max: 100 }),
    express: fc.boolean(),
    wishesRequired: fc.boolean(),
    eligibleKinds: fc.subarray([...MAKER_KINDS]),
    territories: fc.subarray([...TERRITORIES]),
    trlLeast: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
    trlMost: fc.option(fc.integer({ min: 4, max: 9 }), { nil: undefined }),
    knockouts: fc.array(fc.record({ question: both, passes: fc.boolean(), reason: both }), { maxLength: 8 }),
    documents: fc.array(fc.record({ name: both, help: both, need: fc.constantFrom(...DOCUMENT_NEEDS) }), {
      maxLength: 20,
    }),
    weeks: fc.nat({ max: 8 }),
  })
  fc.assert(
    fc.property(call, ({ weeks, ...changes }) => {
      const { questionnaire: _, ...content } = callContent({
        themeId: '01890a5d-ac96-774b-bcce-b302099a8057',
        ...changes,
      })
      const closesAt = new Date(Math.ceil(Date.now() / MINUTE) * MINUTE)
      const first = new Date(closesAt.getTime() - weeks * 7 * 86_400_000 + 60 * MINUTE)
      const whole = { ...content, closesAt, earlierCutoffs: weeks > 0 ? weeklyUntil(first, closesAt) : [], steps: [] }
      fc.pre(!isSecondOfTwo(whole.opensAt))
      expect(read(boxesOf(whole))).toEqual(whole)
    }),
    { numRuns: 60 },
  )
})

/** The autumn hour that comes twice is typed once and means the first. */
function isSecondOfTwo(instant: Date | undefined) {
  const wall = boxesOf(callContent({ opensAt: instant })).opensAt
  return wall === boxesOf(callContent({ opensAt: new Date((instant?.getTime() ?? 0) - 60 * MINUTE) })).opensAt
}

test('the hour that a spring night skips is refused with its own reason, and 26 March at half past two is not', () => {
  const boxes = boxesOf(callContent())
  expect(read({ ...boxes, opensAt: '2027-03-28T02:30' })).toEqual({ opensAt: ['hour_does_not_exist'] })
  expect(read({ ...boxes, opensAt: '2027-03-27T02:30' })).toMatchObject({ opensAt: new Date('2027-03-27T01:30:00Z') })
})

test('the hour that an autumn night has twice means the first', () => {
  const boxes = boxesOf(callContent())
  expect(read({ ...boxes, closesAt: '2026-10-25T02:30' })).toMatchObject({ closesAt: new Date('2026-10-25T00:30:00Z') })
})

test('what is not a date, an amount or a weight is said beside its box', () => {
  const boxes = { ...boxesOf(callContent()), opensAt: 'demain', envelope: '12,345', 'criterion-1-weight': '0' }
  expect(read(boxes)).toEqual({
    opensAt: ['instant_malformed'],
    envelope: ['amount_malformed'],
    'criterion-1-weight': ['weight_malformed'],
  })
})

test('a weight that is no number, or no whole one, is refused in words', () => {
  const boxes = boxesOf(callContent())
  expect(read({ ...boxes, 'criterion-1-weight': 'vingt' })).toEqual({ 'criterion-1-weight': ['weight_malformed'] })
  expect(read({ ...boxes, 'criterion-1-weight': '12.5' })).toEqual({ 'criterion-1-weight': ['weight_malformed'] })
})

test('the order that breaks ties is kept by each criterion; a rank given twice, or that is none, is said beside its box', () => {
  const content = callContent()
  const boxes = { ...boxesOf(content), 'criterion-3-tie': '1' }
  const [first, second, third] = content.criteria
  expect(read(boxes)).toMatchObject({ criteria: [first, second, { ...third, tieRank: 1 }] })
  expect(read({ ...boxes, 'criterion-1-tie': '1' })).toEqual({ 'criterion-3-tie': ['tie_rank_twice'] })
  expect(read({ ...boxes, 'criterion-3-tie': 'dernier' })).toEqual({ 'criterion-3-tie': ['tie_rank_malformed'] })
})

test('a criterion whose name is emptied is taken away, the others keep their order', () => {
  const content = callContent()
  const boxes = { ...boxesOf(content), 'criterion-2-name': '' }
  const [first, , third] = content.criteria
  expect(read(boxes)).toMatchObject({ criteria: [first, third] })
})

test('a draft may be saved with no more than its title', () => {
  expect(read({ titleFr: 'Rappeler les patients' })).toMatchObject({
    title: { fr: 'Rappeler les patients' },
    envelopeCents: 0,
    opensAt: undefined,
    needIds: [],
    criteria: [],
  })
  expect(read({ titleFr: 'Court' })).toEqual({ titleFr: ['title_missing'] })
})

const NOW = new Date('2026-11-22T10:00:00Z')
const NEED = {
  id: '01890a5d-ac96-774b-bcce-b302099a8058',
  themeId: '01890a5d-ac96-774b-bcce-b302099a8057',
  publicTitle: { fr: 'Un appel de suivi après la sortie' },
  summary: { fr: 'Des patients opérés demandent à être rappelés.' },
}

test('a call started from a qualified need tells it, with the usual criteria', () => {
  const suggested = suggestedCall([NEED], 'standard', NOW)
  expect(suggested.title.fr).toBe('Un appel de suivi après la sortie')
  expect(suggested.purpose.fr).toBe('Des patients opérés demandent à être rappelés.')
  expect(suggested.opensAt).toEqual(new Date('2026-11-29T08:00:00Z'))
  expect(suggested.closesAt).toEqual(new Date('2027-01-24T16:00:00Z'))
  expect(suggested.passMark).toBe(60)
  expect(suggested.criteria.map(({ weight, threshold }) => [weight, threshold])).toEqual([
    [20, 3],
    [20, 3],
    [20, 3],
    [15, 0],
    [15, 0],
    [10, 0],
  ])
  expect(suggested.criteria.every(({ name, help }) => name.en && help.en)).toBe(true)
})

test.each(TEMPLATES)('a call begun by the template %s lacks nothing but its envelope', (template) => {
  const suggested = suggestedCall([NEED], template, NOW)
  const { closesAt, earlierCutoffs = [], ...content } = suggested
  const cutoffs = [...earlierCutoffs, ...(closesAt ? [closesAt] : [])].map((instant) => ({ closesAt: instant }))
  const draft = {
    ...content,
    questionnaire: templateQuestionnaire(template),
    stage: 'draft' as const,
    opensAt: suggested.opensAt ?? null,
  }
  expect(objectionsToPublishing({ ...draft, cutoffs }, NOW)).toEqual(['envelope_missing'])
  expect(objectionsToPublishing({ ...draft, cutoffs, envelopeCents: 1 }, NOW)).toEqual([])
  expect(read(boxesOf(suggested))).toMatchObject({ knockouts: suggested.knockouts, documents: suggested.documents })
  const told = [
    ...(suggested.knockouts ?? []).map(({ question }) => question),
    ...(suggested.documents ?? []).map(({ name }) => name),
  ]
  expect(told.every(({ fr, en }) => fr && en && fr !== en)).toBe(true)
})

test('the crisis template has a cut-off every week, the sleep-apnoea one its five prerequisites', () => {
  const crisis = suggestedCall([], 'express', NOW)
  expect([crisis.express, crisis.earlierCutoffs]).toEqual([true, [new Date('2026-11-30T16:00:00Z')]])
  expect(crisis.closesAt).toEqual(new Date('2026-12-07T16:00:00Z'))
  const apnoea = suggestedCall([], 'sleep_apnoea', NOW)
  expect(apnoea.knockouts?.map(({ passes }) => passes)).toEqual([true, true, true, true, true])
  expect(apnoea.rules.fr).toContain('PRAQ')
})

test('weekly cut-offs keep their hour of Paris when the clocks change', () => {
  const weeks = weeklyUntil(new Date('2027-03-15T16:00:00Z'), new Date('2027-04-12T15:00:00Z'))
  expect(weeks.map((week) => week.toISOString())).toEqual([
    '2027-03-15T16:00:00.000Z',
    '2027-03-22T16:00:00.000Z',
    '2027-03-29T15:00:00.000Z',
    '2027-04-05T15:00:00.000Z',
  ])
})

test('a calendar that cannot be is said beside its box', () => {
  const boxes = { ...boxesOf(callContent()), closesAt: '2027-03-29T17:00' }
  expect(read({ ...boxes, rhythm: 'weekly' })).toEqual({ firstCutoff: ['first_cutoff_missing'] })
  expect(read({ ...boxes, rhythm: 'weekly', firstCutoff: '2027-03-29T17:00' })).toEqual({
    firstCutoff: ['cutoff_after_closing'],
  })
  expect(read({ ...boxes, rhythm: 'listed', 'cutoff-3-at': '2027-05-01T17:00' })).toEqual({
    'cutoff-1-at': ['cutoff_after_closing'],
  })
  expect(read({ ...boxes, 'step-2-name': 'Auditions' })).toEqual({ 'step-2-at': ['step_without_date'] })
})

test('conditions that cannot be are said beside their boxes', () => {
  const boxes = boxesOf(callContent())
  expect(read({ ...boxes, trlLeast: '7', trlMost: '3' })).toEqual({ trlMost: ['ends_crossed'] })
  expect(read({ ...boxes, trlLeast: '12' })).toEqual({ trlLeast: ['trl_malformed'] })
  expect(read({ ...boxes, 'knockout-1-question': 'Êtes-vous prêts ?' })).toEqual({
    'knockout-1-reason': ['knockout_reason_missing'],
  })
  expect(read({ ...boxes, 'criterion-1-anchors': 'Une seule ligne' })).toEqual({
    'criterion-1-anchors': ['anchors_malformed'],
  })
})
