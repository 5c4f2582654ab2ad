import { parseWithZod } from '@conform-to/zod/v4'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CallForm } from '#app/calls/call.form.ts'
import { objectionToPublishing } from '#app/calls/call.ts'
import { boxesOf, suggestedCall } from '#app/calls/call-start.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { usualQuestionnaire } from '#app/calls/usual-questionnaire.ts'
import { callContent } from './stage.ts'

/** What a browser sends of the boxes, as they are. */
function sent(boxes: Record<string, string | string[]>) {
  const form = new FormData()
  form.set('revision', '1')
  for (const [name, value] of Object.entries(boxes)) for (const one of [value].flat()) form.append(name, one)
  return parseWithZod(form, { schema: CallForm })
}
function read(boxes: Record<string, string | string[]>) {
  const submission = sent(boxes)
  return submission.status === 'success' ? submission.value.content : submission.error
}

const MINUTE = 60_000
const title = fc.stringMatching(/^[A-Z][a-zé ]{7,40}[a-z]$/)
const both = fc
  .record({ fr: title, en: fc.option(title, { nil: undefined }) })
  .map(({ fr, en }) => (en ? { fr, en } : { fr }))

test('a call shown in its form and sent back untouched is the same call', () => {
  const call = fc.record({
    title: both,
    envelopeCents: fc.integer({ min: 1, max: 10 ** 12 - 1 }),
    opensAt: fc.integer({ min: 28_000_000, max: 35_000_000 }).map((minutes) => new Date(minutes * MINUTE)),
    criteria: fc.array(
      fc.record({ name: both, help: both, weight: fc.integer({ min: 1, max: 100 }), threshold: fc.nat({ max: 5 }) }),
      { maxLength: 10 },
    ),
  })
  fc.assert(
    fc.property(call, (changes) => {
      const { questionnaire: _, ...content } = callContent({
        themeId: '01890a5d-ac96-774b-bcce-b302099a8057',
        ...changes,
      })
      const whole = { ...content, closesAt: new Date(Math.ceil(Date.now() / MINUTE) * MINUTE) }
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

test('a call started from a qualified need lacks nothing but its envelope', () => {
  const need = {
    id: 'need',
    themeId: 'theme',
    publicTitle: { fr: 'Un appel de suivi après la sortie' },
    summary: { fr: 'Des patients opérés demandent à être rappelés.' },
  }
  const now = new Date('2026-11-22T10:00:00Z')
  const suggested = suggestedCall([need], now)
  expect(suggested.title.fr).toBe('Un appel de suivi après la sortie')
  expect(suggested.purpose.fr).toBe('Des patients opérés demandent à être rappelés.')
  expect(suggested.opensAt).toEqual(new Date('2026-11-23T08:00:00Z'))
  expect(suggested.closesAt).toEqual(new Date('2026-12-21T16:00:00Z'))
  expect(suggested.criteria.map(({ weight, threshold }) => [weight, threshold])).toEqual([
    [20, 3],
    [20, 3],
    [20, 3],
    [15, 0],
    [15, 0],
    [10, 0],
  ])
  const questionnaire = usualQuestionnaire()
  expect(questionsOf(questionnaire).map(({ kind, audience }) => [kind, audience])).toEqual(
    Array(5).fill(['long', 'jury']),
  )
  expect(suggested.criteria.every(({ name, help }) => name.en && help.en)).toBe(true)
  const { closesAt, ...content } = suggested
  const draft = { ...content, questionnaire, stage: 'draft' as const, opensAt: suggested.opensAt ?? null }
  const cutoffs = closesAt ? [{ closesAt }] : []
  expect(objectionToPublishing({ ...draft, cutoffs }, now)).toBe('envelope_missing')
  expect(objectionToPublishing({ ...draft, cutoffs, envelopeCents: 1 }, now)).toBe(null)
})
