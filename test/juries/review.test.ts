import { expect, test } from 'vitest'
import type { PanelStage, ReviewStage } from '#app/juries/panel.ts'
import { missingIn, objectionToDeclaring, objectionToScoring, sealOf } from '#app/juries/review.ts'

const COMMENT = 'Réponse claire, tenue par le service.'

test.each<[ReviewStage, string | null, string | null]>([
  ['assigned', null, 'declare_first'],
  ['declared', null, null],
  ['draft', null, null],
  ['recused', 'already_recused', 'already_recused'],
  ['submitted', 'review_sealed', 'review_sealed'],
])('A review that is %s may be declared on (%s) and scored (%s)', (stage, declaring, scoring) => {
  expect(objectionToDeclaring({ stage })).toBe(declaring)
  expect(objectionToScoring({ stage }, { stage: 'scoring' })).toBe(scoring)
})

test.each<[PanelStage, string | null]>([
  ['scoring', null],
  ['opened', null],
  ['decided', 'already_decided'],
])('A draft may still be written while the jury is %s: %s', (stage, objection) => {
  expect(objectionToScoring({ stage: 'draft' }, { stage })).toBe(objection)
})

test('Every criterion needs points and a real comment; zero points are points', () => {
  const criteria = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]
  const marks = [
    { criterionId: 'a', points: 0, comment: COMMENT },
    { criterionId: 'b', points: null, comment: COMMENT },
    { criterionId: 'c', points: 5, comment: '  Bien.   ' },
  ]
  expect(missingIn(criteria, marks)).toEqual(['b', 'c', 'd'])
})

test('A seal holds what the juror wrote, in an order that does not depend on the database', () => {
  const score = (criterionId: string, points: number) => ({ criterionId, points, comment: COMMENT })
  const review = { id: 'r', applicationId: 'f', comment: '', submittedAt: new Date('2026-03-12T14:05:00Z') }
  const seal = sealOf({ ...review, scores: [score('b', 2), score('a', 4)] })
  expect(seal).toEqual({
    review: 'r',
    application: 'f',
    submittedAt: '2026-03-12T14:05:00.000Z',
    comment: '',
    scores: [score('a', 4), score('b', 2)],
  })
})
