import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBoxed, sentAnswer, slipsInAnswers } from '#app/calls/answers.form.ts'
import { TEMPLATES } from '#app/calls/call-content.ts'
import { QuestionnaireForm } from '#app/calls/questionnaire.form.ts'
import { type Answers, objectionsToAsking, putTo, type Question, questionsOf } from '#app/calls/questionnaire.ts'
import { lengthOf } from '#app/calls/questionnaire-length.ts'
import { templateQuestionnaire } from '#app/calls/template-questionnaire.ts'
import { words } from '#app/calls/words.questions.ts'
import { anAnswerTo, sentAsTyped } from '#test/support/answers.ts'

test.each(TEMPLATES)(
  'the questions of the template %s can be published as they stand, in both languages',
  (template) => {
    const questionnaire = templateQuestionnaire(template)
    expect(objectionsToAsking(questionnaire)).toEqual([])
    expect(QuestionnaireForm.parse(questionnaire)).toEqual(questionnaire)
    const told = questionnaire.sections.flatMap(({ title, questions }) => [
      title,
      ...questions.map(({ label }) => label),
    ])
    expect(told.filter(({ fr, en }) => !fr || !en || fr === en)).toEqual([])
  },
)

test.each(TEMPLATES)('the template %s asks a summary for all and who gives how many hours of training', (template) => {
  const questions = questionsOf(templateQuestionnaire(template))
  const asked = (key: keyof typeof words.fr.questions) =>
    questions.find(({ label }) => label.fr === words.fr.questions[key].label)
  expect([asked('summary')?.kind, asked('summary')?.audience, asked('summary')?.required]).toEqual([
    'long',
    'everyone',
    true,
  ])
  expect([asked('trainingHours')?.kind, asked('trainingHours')?.required]).toEqual(['number', true])
  expect([asked('trainer')?.kind, asked('trainer')?.required]).toEqual(['choice', true])
  expect(asked('stops')?.required).toBe(true)
  expect(questions.filter(({ audience }) => audience === 'everyone').length).toBe(1)
})

test('a reduced file is written in some two hours, a whole one in a day', () => {
  const hours = TEMPLATES.map((template) => [
    template,
    Math.round(lengthOf(templateQuestionnaire(template)).minutes / 60),
  ])
  expect(hours).toEqual([
    ['express', 2],
    ['standard', 8],
    ['tierslieu', 9],
    ['sleep_apnoea', 9],
  ])
})

test('lines of the passport must be told where compliance is checked first, and may wait elsewhere', () => {
  const lines = TEMPLATES.map((template) => {
    const asked = questionsOf(templateQuestionnaire(template)).filter(({ kind }) => kind === 'passport')
    return [template, asked.length, asked.filter(({ required }) => required).length]
  })
  expect(lines).toEqual([
    ['express', 0, 0],
    ['standard', 6, 0],
    ['tierslieu', 6, 0],
    ['sleep_apnoea', 6, 6],
  ])
})

test('two calls begun by one template share no question', () => {
  const ids = [1, 2].flatMap(() => questionsOf(templateQuestionnaire('standard')).map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test.each(TEMPLATES)(
  'whatever one answers to %s, in order, the end is reached and what was kept is what is sent',
  (template) => {
    const questionnaire = templateQuestionnaire(template)
    const questions = questionsOf(questionnaire).filter(isBoxed)
    fc.assert(
      fc.property(fc.tuple(...questions.map(anAnswerTo)), (drawn) => {
        const given = new Map(questions.map((question, place) => [question.id, drawn[place] ?? '']))
        const answers: Answers = {}
        const next = () =>
          putTo(questionnaire, answers)
            .filter(isBoxed)
            .find(({ id }) => answers[id] === undefined)
        for (let one: Question | undefined = next(); one; one = next()) {
          answers[one.id] = given.get(one.id) ?? ''
          expect(sentAsTyped(one, answers[one.id] ?? '')).toEqual(answers[one.id])
          expect(sentAnswer(one).safeParse(answers[one.id]).success).toBe(true)
        }
        expect(slipsInAnswers(questionnaire, answers)).toEqual({})
      }),
      { numRuns: 40 },
    )
  },
)
