import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTyped, isBoxed, slipsInAnswers } from '#app/calls/answers.form.ts'
import {
  type Answer,
  type Answers,
  objectionsToAsking,
  putTo,
  QUESTION_KINDS,
  type Question,
  type Questionnaire,
  questionsOf,
} from '#app/calls/questionnaire.ts'
import { moveQuestion, removeQuestion } from '#app/calls/questionnaire-writing.ts'
import { newId } from '#app/platform/id.ts'
import { anAnswerTo } from '#test/support/answers.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const option = (fr: string) => ({ id: newId(), label: { fr } })
const [yes, no] = [option('Oui'), option('Non')]
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

/** Questions of every kind, any of which may lean on some answers of an earlier choice. */
const form = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      required: fc.boolean(),
      leans: fc.option(fc.record({ on: fc.nat(40), answers: fc.integer({ min: 1, max: 7 }) }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((drawn) => {
    const questions: Question[] = []
    for (const { kind, required, leans } of drawn) {
      const choices = questions.filter((one) => one.options && one.options.length > 1)
      const on = leans && choices[leans.on % Math.max(1, choices.length)]
      const isOneOf = (on?.options ?? []).filter((_, place) => ((leans?.answers ?? 0) >> place) & 1).map(({ id }) => id)
      const when = on && isOneOf.length > 0 ? { questionId: on.id, isOneOf } : undefined
      const offered =
        kind === 'choice' || kind === 'several' ? { options: [option('A'), option('B'), option('C')] } : {}
      const columns = kind === 'table' ? { columns: [option('Qui'), option('Quand')] } : {}
      const requirement = kind === 'passport' ? { requirement: 'hds' as const } : {}
      questions.push(aQuestion({ kind, required, when, ...offered, ...columns, ...requirement }))
    }
    return aQuestionnaire(questions)
  })

test('conditional forms never deadlock: whatever is answered, changed or left out, what is put can be answered to the end', () => {
  const filled = form.chain((questionnaire) => {
    const boxed = questionsOf(questionnaire).filter(isBoxed)
    const once = fc.tuple(...boxed.map(anAnswerTo))
    return fc.tuple(fc.constant(questionnaire), once, once, fc.nat(30))
  })
  fc.assert(
    fc.property(filled, ([questionnaire, first, second, turn]) => {
      expect(objectionsToAsking(questionnaire)).toEqual([])
      const boxed = questionsOf(questionnaire).filter(isBoxed)
      const drawn = (answers: typeof first) => new Map(boxed.map(({ id }, place) => [id, answers[place] ?? '']))
      const answers: Answers = {}
      fill(drawn(first))
      expect(slipsInAnswers(questionnaire, answers)).toEqual({})
      // One changes one's mind about what was answered first, and goes on.
      const changed = boxed[turn % Math.max(1, boxed.length)]
      if (changed) answers[changed.id] = drawn(second).get(changed.id) ?? ''
      fill(drawn(second))
      expect(slipsInAnswers(questionnaire, answers)).toEqual({})
      const put = putTo(questionnaire, answers).map(({ id }) => id)
      for (const { id, when } of questionsOf(questionnaire)) {
        if (when && put.includes(id)) expect(put).toContain(when.questionId)
      }

      function fill(given: Map<string, Answer>) {
        let steps = 0
        const next = () => putTo(questionnaire, answers).find((one) => isBoxed(one) && answers[one.id] === undefined)
        for (let one = next(); one; one = next()) {
          answers[one.id] = given.get(one.id) ?? ''
          steps += 1
          expect(steps).toBeLessThanOrEqual(boxed.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('a form whose questions are moved or taken out at random either says what to mend or can still be answered', () => {
  const steps = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('up', 'down', 'remove')), { maxLength: 12 })
  fc.assert(
    fc.property(form, steps, (written, taken) => {
      let now: Questionnaire = written
      for (const [place, how] of taken) {
        const id = questionsOf(now)[place % Math.max(1, questionsOf(now).length)]?.id ?? ''
        const next = how === 'remove' ? removeQuestion(id)(now) : moveQuestion(id, how)(now)
        if (typeof next !== 'string') now = next
      }
      const lost = questionsOf(now).filter(({ when }, place) => {
        const before = questionsOf(now).slice(0, place)
        return when !== undefined && !before.some(({ id }) => id === when.questionId)
      })
      const said = objectionsToAsking(now).map(({ questionId }) => questionId)
      if (questionsOf(now).length > 0) expect(said).toEqual(lost.map(({ id }) => id))
    }),
    { numRuns: 300 },
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
