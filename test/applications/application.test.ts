import { expect, test } from 'vitest'
import { slipsIn } from '#app/applications/application.form.ts'
import {
  objectionToContracting,
  objectionToDeciding,
  objectionToReviewing,
  objectionToSaving,
  objectionToSubmitting,
  objectionToWithdrawing,
  STAGES,
  type Stage,
} from '#app/applications/application.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const questionnaire = aQuestionnaire([
  aQuestion({ id: 'q1', longest: 20 }),
  aQuestion({ id: 'q2', longest: 20, required: false }),
])
const whole = { stage: 'draft' as Stage, title: 'Un titre', askedCents: 1, answers: { q1: 'Une réponse.' } }

test('a complete draft lacks nothing, its optional answers left out', () => {
  expect(slipsIn(whole, questionnaire)).toEqual({})
  expect(objectionToSubmitting(whole, slipsIn(whole, questionnaire))).toBe(null)
})

test('all that a draft lacks is said at once, box by box', () => {
  const answers = { q2: 'Une réponse bien plus longue que permis.' }
  expect(slipsIn({ title: '', askedCents: 0, answers }, questionnaire)).toEqual({
    title: 'application_title_missing',
    asked: 'amount_missing',
    'answer-q1': 'answer_missing',
    'answer-q2': 'answer_too_long',
  })
})

test('an answer as long as permitted passes', () => {
  expect(slipsIn({ ...whole, answers: { q1: 'x'.repeat(20) } }, questionnaire)).toEqual({})
})

test('what was sent is neither written nor sent again', () => {
  for (const stage of STAGES.filter((known) => known !== 'draft')) {
    expect(objectionToSaving({ stage })).toBe('already_submitted')
    expect(objectionToSubmitting({ ...whole, stage }, {})).toBe('already_submitted')
  }
})

const allowed = (objectionTo: (application: { stage: Stage }) => string | null) =>
  STAGES.filter((stage) => objectionTo({ stage }) === null)

test('each step is taken from the stages that allow it, and from no other', () => {
  expect(allowed(objectionToReviewing)).toEqual(['submitted', 'admissible', 'in_review', 'hearing'])
  expect(allowed(objectionToDeciding)).toEqual(['in_review', 'hearing', 'reserve'])
  expect(allowed(objectionToContracting)).toEqual(['selected'])
  const leavable = ['draft', 'submitted', 'admissible', 'in_review', 'hearing', 'selected', 'reserve']
  expect(allowed(objectionToWithdrawing)).toEqual(leavable)
})
