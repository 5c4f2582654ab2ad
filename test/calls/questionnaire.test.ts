import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTyped, slipsInAnswers } from '#app/calls/answers.form.ts'
import { type Answers, objectionsToAsking, putTo, type Question } from '#app/calls/questionnaire.ts'
import { newId } from '#app/platform/id.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const [yes, no] = [
  { id: newId(), label: { fr: 'Oui' } },
  { id: newId(), label: { fr: 'Non' } },
]
const choice = aQuestion({ kind: 'choice', label: { fr: 'Est-ce un dispositif médical ?' }, options: [yes, no] })
const ifYes = (changes: Partial<Question> = {}) =>
  aQuestion({ when: { questionId: choice.id, isOneOf: [yes.id] }, ...changes })

test('a conditional question is put to those whose answer brings it up, and required of them alone', () => {
  const follow = ifYes()
  const questionnaire = aQuestionnaire([choice, follow])
  expect(putTo(questionnaire, { [choice.id]: no.id })).toEqual([choice])
  expect(putTo(questionnaire, { [choice.id]: yes.id })).toEqual([choice, follow])
  expect(slipsInAnswers(questionnaire, { [choice.id]: no.id })).toEqual({})
  expect(slipsInAnswers(questionnaire, { [choice.id]: yes.id })).toEqual({ [follow.id]: 'answer_missing' })
})

test('what leans on a hidden question is hidden too, even when it was answered before', () => {
  const middle = ifYes({ kind: 'choice', options: [yes, no] })
  const last = aQuestion({ when: { questionId: middle.id, isOneOf: [yes.id] } })
  const answers: Answers = { [choice.id]: no.id, [middle.id]: yes.id, [last.id]: 'Une réponse' }
  expect(putTo(aQuestionnaire([choice, middle, last]), answers)).toEqual([choice])
})

test('a condition on a later question, on an unknown answer or on a text is refused before it is published', () => {
  const early = ifYes()
  const vague = ifYes({ when: { questionId: choice.id, isOneOf: [newId()] } })
  const text = aQuestion()
  const onText = aQuestion({ when: { questionId: text.id, isOneOf: [yes.id] } })
  expect(objectionsToAsking(aQuestionnaire([early, choice, vague, text, onText]))).toEqual([
    { questionId: early.id, reason: 'condition_unknown' },
    { questionId: vague.id, reason: 'condition_unknown' },
    { questionId: onText.id, reason: 'condition_unknown' },
  ])
})

test('conditional forms never deadlock: answering what is put, in order, always reaches the end', () => {
  const shapes = fc.array(fc.record({ leans: fc.option(fc.nat(20), { nil: undefined }), answer: fc.boolean() }), {
    minLength: 1,
    maxLength: 25,
  })
  fc.assert(
    fc.property(shapes, (shape) => {
      const questions: Question[] = []
      for (const { leans } of shape) {
        const on = leans === undefined ? undefined : questions[leans]
        const when = on && { questionId: on.id, isOneOf: [yes.id] }
        questions.push(aQuestion({ kind: 'choice', options: [yes, no], when }))
      }
      const questionnaire = aQuestionnaire(questions)
      expect(objectionsToAsking(questionnaire)).toEqual([])
      const answers: Answers = {}
      for (let next = nextOf(); next; next = nextOf()) {
        answers[next.id] = shape[questions.indexOf(next)]?.answer ? yes.id : no.id
      }
      expect(slipsInAnswers(questionnaire, answers)).toEqual({})

      function nextOf() {
        return putTo(questionnaire, answers).find((question) => answers[question.id] === undefined)
      }
    }),
    { numRuns: 200 },
  )
})

test('answers are kept as typed in a draft, and read as their kind when they do', () => {
  const number = aQuestion({ kind: 'number', least: 1, most: 100 })
  const money = aQuestion({ kind: 'money' })
  const date = aQuestion({ kind: 'date' })
  const several = aQuestion({ kind: 'several', options: [yes, no] })
  const table = aQuestion({ kind: 'table', columns: [yes, no] })
  const form = {
    [`answer-${number.id}`]: ' 12,5 ',
    [`answer-${money.id}`]: '25 000,50 €',
    [`answer-${date.id}`]: '29/03/2027',
    [`answer-${several.id}`]: yes.id,
    [`answer-${table.id}-0-0`]: 'Formation',
    [`answer-${table.id}-0-1`]: '3 h',
    [`answer-${table.id}-1-0`]: '',
    [`answer-${table.id}-1-1`]: '',
  }
  const questions = [number, money, date, several, table]
  const read = {
    [number.id]: 12.5,
    [money.id]: 2_500_050,
    [date.id]: '2027-03-29',
    [several.id]: [yes.id],
    [table.id]: [['Formation', '3 h']],
  }
  expect(answersTyped(questions, form)).toEqual(read)
  expect(slipsInAnswers(aQuestionnaire(questions), read)).toEqual({})
  const slips = { [number.id]: 'douze', [money.id]: 'cher', [date.id]: '31/02/2027' }
  const kept = answersTyped([number, money, date], {
    [`answer-${number.id}`]: 'douze',
    [`answer-${money.id}`]: 'cher',
    [`answer-${date.id}`]: '31/02/2027',
  })
  expect(kept).toEqual(slips)
  expect(slipsInAnswers(aQuestionnaire([number, money, date]), kept)).toEqual({
    [number.id]: 'number_malformed',
    [money.id]: 'amount_malformed',
    [date.id]: 'date_malformed',
  })
})
