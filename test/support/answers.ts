import fc from 'fast-check'
import { answerField, answersTyped, cellField } from '#app/calls/answers.form.ts'
import type { Answer, Question } from '#app/calls/questionnaire.ts'
import { eurosOf } from '#app/platform/money.ts'

const line = (longest: number) =>
  fc.stringMatching(/^[A-Za-zéèçœ’ ]{1,40}$/).map((text) => text.trim().slice(0, longest) || 'Oui')

/** Any answer that a file may be sent with to a question that has a box. */
export function anAnswerTo({
  kind,
  longest = 40,
  least = 0,
  most = 1000,
  options = [],
  columns = [],
}: Question): fc.Arbitrary<Answer> {
  const ids = options.map((option) => option.id)
  if (kind === 'number') return fc.integer({ min: least, max: most })
  if (kind === 'money') return fc.integer({ min: least, max: Math.max(least, most) })
  if (kind === 'date') return fc.constantFrom('2027-03-29', '2026-12-01', '2028-02-29')
  if (kind === 'siret') return fc.constant('73282932000074')
  if (kind === 'choice') return fc.constantFrom(...ids)
  if (kind === 'several') return fc.subarray(ids, { minLength: 1 })
  if (kind !== 'table') return line(longest)
  const row = fc.array(line(longest), { minLength: columns.length, maxLength: columns.length })
  return fc.array(row, { minLength: 1, maxLength: 4 })
}

/** An answer as the boxes of its question would hold it, read again. */
export function sentAsTyped(question: Question, answer: Answer) {
  return answersTyped([question], boxesHolding(question, answer))[question.id]
}

function boxesHolding({ id, kind }: Question, answer: Answer) {
  if (kind === 'table' && Array.isArray(answer)) {
    return Object.fromEntries(
      answer.flatMap((row, at) => [row].flat().map((cell, column) => [cellField(id, at, column), cell])),
    )
  }
  if (typeof answer === 'number') {
    return { [answerField(id)]: kind === 'money' ? eurosOf(answer) : String(answer).replace('.', ',') }
  }
  return { [answerField(id)]: answer }
}
