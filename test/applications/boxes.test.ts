import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftForm } from '#app/applications/boxes.form.ts'
import { beginsSitting, fateOf, markOf } from '#app/applications/boxes.ts'
import { boxOf, fieldOf, marksIn } from '#app/applications/marks.ts'
import { newId } from '#app/platform/id.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.array(fc.array(fc.string())))

test('what was not touched is left as others left it, what two touched is overtaken, the same twice is nothing', () => {
  const before = markOf('Avant.')
  expect(fateOf({ box: 'title', seen: before, value: 'Avant.' }, 'Changé par une autre.')).toBe('as_it_was')
  expect(fateOf({ box: 'title', seen: before, value: 'Après.' }, 'Avant.')).toBe('kept')
  expect(fateOf({ box: 'title', seen: before, value: 'Après.' }, 'Changé par une autre.')).toBe('overtaken')
  expect(fateOf({ box: 'title', seen: before, value: 'Après.' }, 'Après.')).toBe('as_it_was')
  expect(fateOf({ box: 'title', seen: markOf(undefined), value: 'Premier mot.' }, undefined)).toBe('kept')
})

test('nobody’s text is ever replaced unseen: whatever two write and in whatever order, each text is held or told', () => {
  fc.assert(
    fc.property(value, value, value, (start, one, other) => {
      const seen = markOf(start)
      const first = fateOf({ box: 'title', seen, value: one }, start)
      const held = first === 'kept' ? one : start
      const second = fateOf({ box: 'title', seen, value: other }, held)
      if (second === 'kept') expect(markOf(held)).toBe(seen)
      if (second === 'as_it_was') expect([seen, markOf(held)]).toContain(markOf(other))
    }),
  )
})

test('marks travel in one field, and a table is one box', () => {
  const marks: [string, string][] = [
    ['title', '-'],
    ['answer-01890a5d-ac96-774b-bcce-b302099a8057', '0b1f00aa00bb'],
  ]
  expect([...marksIn(fieldOf(marks))]).toEqual(marks)
  expect([...marksIn('')]).toEqual([])
  expect(boxOf('answer-01890a5d-ac96-774b-bcce-b302099a8057-2-1')).toBe('answer-01890a5d-ac96-774b-bcce-b302099a8057')
  expect(boxOf('key')).toBe(undefined)
})

test('a sitting ends when nobody has saved for half an hour', () => {
  const at = new Date('2026-11-22T10:00:00Z')
  expect(beginsSitting(at, new Date('2026-11-22T10:30:00Z'))).toBe(false)
  expect(beginsSitting(at, new Date('2026-11-22T10:30:01Z'))).toBe(true)
})

const [day, ticks, story] = [
  aQuestion({ kind: 'date' }),
  aQuestion({ kind: 'several', options: [1, 2].map(() => ({ id: newId(), label: { fr: 'Oui' } })) }),
  aQuestion(),
]
const wishId = newId()
const form = draftForm({
  questionnaire: aQuestionnaire([day, ticks, story]),
  wishIds: [wishId],
  partnerIds: ['p1', 'p2'],
})

test('a form holds the boxes it has marks of, and a quiet one those that were touched', () => {
  const seen = `title:- answer-${ticks.id}:0b1f funders:-`
  const whole = form.parse({ seen, title: 'Un titre', asked: '12', [`answer-${story.id}`]: 'Pas marquée.' })
  expect(whole.boxes.map(({ box, value }) => [box, value])).toEqual([
    ['title', 'Un titre'],
    ['funders', []],
    [`answer-${ticks.id}`, []],
  ])
  const quiet = form.parse({ seen, quiet: 'on', touched: 'title', title: 'Un titre' })
  expect(quiet.boxes.map(({ box }) => box)).toEqual(['title'])
})

test('what cannot be kept is said box by box, and the rest is read', () => {
  const seen = `title:- asked:- answer-${story.id}:- wish-${wishId}:-`
  const read = form.parse({
    seen,
    title: 'x'.repeat(121),
    asked: 'beaucoup',
    [`answer-${story.id}`]: 'Ma patiente, 2 69 05 49 588 157 80, attend.',
    [`wish-${wishId}`]: 'Une ligne.\r\nUne autre.',
  })
  expect(read.refused).toEqual({
    title: ['application_title_too_long'],
    asked: ['amount_malformed'],
    [`answer-${story.id}`]: ['nir_in_text'],
  })
  expect(read.boxes.map(({ box, value }) => [box, value])).toEqual([[`wish-${wishId}`, 'Une ligne.\nUne autre.']])
})

test('a funder whom the call does not know is not ticked', () => {
  const { boxes } = form.parse({ seen: 'funders:-', funders: ['p2', 'p9'] })
  expect(boxes.map(({ value }) => value)).toEqual([['p2']])
})
