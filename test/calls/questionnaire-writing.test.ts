import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_QUESTIONS, type Question, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { lengthOf } from '#app/calls/questionnaire-length.ts'
import { changesBetween } from '#app/calls/questionnaire-revision.ts'
import {
  addQuestion,
  addSection,
  askedOtherwise,
  changeQuestion,
  choicesBefore,
  copyQuestion,
  moveQuestion,
  moveSection,
  newQuestion,
  removeQuestion,
  removeSection,
  type Step,
  stampOf,
} from '#app/calls/questionnaire-writing.ts'
import { newId } from '#app/platform/id.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const [a, b, c] = ['A', 'B', 'C'].map((fr) => aQuestion({ label: { fr } })) as [Question, Question, Question]
const section = (fr: string, questions: Question[]) => ({ id: newId(), title: { fr }, help: { fr: '' }, questions })
const two = { sections: [section('Un', [a, b]), section('Deux', [c])] }

function done(step: Step, asked: Questionnaire) {
  const answer = step(asked)
  if (typeof answer === 'string') throw new Error(answer)
  return answer
}
const readAs = (asked: Questionnaire) =>
  asked.sections.map(({ title, questions }) => `${title.fr}: ${questions.map(({ label }) => label.fr).join(' ')}`)

test('a question goes up and down, and over the edge of its section into the next', () => {
  expect(readAs(done(moveQuestion(b.id, 'up'), two))).toEqual(['Un: B A', 'Deux: C'])
  expect(readAs(done(moveQuestion(b.id, 'down'), two))).toEqual(['Un: A', 'Deux: B C'])
  expect(readAs(done(moveQuestion(c.id, 'up'), two))).toEqual(['Un: A B C', 'Deux: '])
  expect(done(moveQuestion(a.id, 'up'), two)).toEqual(two)
  expect(done(moveQuestion(c.id, 'down'), two)).toEqual(two)
  expect(readAs(done(moveSection(two.sections[0]?.id ?? '', 'down'), two))).toEqual(['Deux: C', 'Un: A B'])
})

test('moving a question never loses one, whatever the way', () => {
  const moves = fc.array(fc.record({ which: fc.nat(2), up: fc.boolean() }), { maxLength: 30 })
  fc.assert(
    fc.property(moves, (taken) => {
      let asked: Questionnaire = two
      for (const { which, up } of taken) {
        asked = done(moveQuestion([a, b, c][which]?.id ?? '', up ? 'up' : 'down'), asked)
      }
      expect(new Set(questionsOf(asked).map(({ id }) => id))).toEqual(new Set([a.id, b.id, c.id]))
      expect(questionsOf(asked).length).toBe(3)
    }),
  )
})

test('a copy is another question, right after the first', () => {
  const copied = done(copyQuestion(a.id), two)
  expect(readAs(copied)).toEqual(['Un: A A B', 'Deux: C'])
  expect(new Set(questionsOf(copied).map(({ id }) => id)).size).toBe(4)
})

test('what someone else has removed meanwhile stays removed', () => {
  const without = done(removeQuestion(a.id), two)
  expect([done(moveQuestion(a.id, 'down'), without), done(removeQuestion(a.id), without)]).toEqual([without, without])
  expect(changeQuestion(a, stampOf(a))(without)).toBe('edited_elsewhere')
  const bare = done(removeSection(two.sections[1]?.id ?? ''), two)
  expect(addQuestion(two.sections[1]?.id ?? '', c)(bare)).toBe('section_gone')
})

test('the second of two who write one question is told, and nothing of the first is lost', () => {
  const stamp = stampOf(a)
  const first = done(changeQuestion({ ...a, label: { fr: 'A, mieux dit' } }, stamp), two)
  expect(changeQuestion({ ...a, label: { fr: 'A, autrement' } }, stamp)(first)).toBe('edited_elsewhere')
  const other = done(changeQuestion({ ...b, label: { fr: 'B, mieux dit' } }, stampOf(b)), first)
  expect(readAs(other)).toEqual(['Un: A, mieux dit B, mieux dit', 'Deux: C'])
})

test('a form has an end: sixty questions, twelve sections', () => {
  const full = aQuestionnaire(Array.from({ length: MOST_QUESTIONS }, () => aQuestion()))
  const [first] = full.sections
  expect(addQuestion(first?.id ?? '', a)(full)).toBe('too_many_questions')
  expect(copyQuestion(first?.questions[0]?.id ?? '')(full)).toBe('too_many_questions')
  const head = { title: { fr: 'Encore' }, help: { fr: '' } }
  const twelve = { sections: Array.from({ length: 12 }, () => section('S', [])) }
  expect(addSection(head)(twelve)).toBe('too_many_sections')
})

test('a question asked otherwise keeps its words, its readers and the answers it offers', () => {
  const options = [{ id: newId(), label: { fr: 'Oui' } }]
  const choice = { ...newQuestion('choice', { fr: 'Prêt ?' }), options, audience: 'coalition' as const }
  expect(askedOtherwise(choice, 'several')).toEqual({ ...choice, kind: 'several' })
  expect(askedOtherwise(choice, 'short')).toEqual({
    ...{ id: choice.id, kind: 'short', label: { fr: 'Prêt ?' }, help: { fr: '' } },
    ...{ required: true, audience: 'coalition', longest: 150 },
  })
})

test('only choices asked before can be leaned on', () => {
  const options = [{ id: newId(), label: { fr: 'Oui' } }]
  const choice = aQuestion({ kind: 'choice', options })
  const bare = aQuestion({ kind: 'choice', options: [] })
  const later = aQuestion({ kind: 'several', options })
  const asked = aQuestionnaire([choice, bare, a, later])
  expect(choicesBefore(asked, a.id)).toEqual([choice])
})

test('what a revision changes is said question by question', () => {
  const to = {
    sections: [
      section('Un', [
        { ...a, longest: 50 },
        { ...b, audience: 'everyone' as const },
        aQuestion({ label: { fr: 'Nouvelle' } }),
      ]),
    ],
  }
  const told = changesBetween(two, to).map(({ question, how }) => [question.label.fr, how])
  expect(told).toEqual([
    ['A', 'shortened'],
    ['B', 'audience_changed'],
    ['Nouvelle', 'added'],
    ['C', 'removed'],
  ])
})

test('how long it takes is counted from questions and characters', () => {
  const asked = aQuestionnaire([aQuestion({ longest: 600 }), aQuestion({ kind: 'date', longest: undefined })])
  expect(lengthOf(asked)).toEqual({ questions: 2, conditional: 0, characters: 600, minutes: 14 })
})
