import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carriedOver } from '#app/applications/carrying.ts'
import { answersTyped, sentAnswer } from '#app/calls/answers.form.ts'
import { type Answers, type Question, questionsOf } from '#app/calls/questionnaire.ts'
import { newId } from '#app/platform/id.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'

const option = (fr: string) => ({ id: newId(), label: { fr } })
const [yes, no, later] = [option('Oui'), option('Non'), option('Plus tard')]

test('what still answers the same question is kept, the rest is set aside, nothing is thrown away', () => {
  const text = aQuestion()
  const gone = aQuestion()
  const turned = aQuestion({ kind: 'number', longest: undefined })
  const choice = aQuestion({ kind: 'choice', options: [yes, no] })
  const several = aQuestion({ kind: 'several', options: [yes, no, later] })
  const from = aQuestionnaire([text, gone, turned, choice, several])
  const now = [
    { ...text, longest: 5, audience: 'everyone' as const },
    { ...turned, kind: 'date' as const },
    { ...choice, options: [no, later] },
    { ...several, options: [yes, later] },
  ]
  const answers = {
    [text.id]: 'Un rappel le lendemain',
    [gone.id]: 'Écrit longuement',
    [turned.id]: 12,
    [choice.id]: yes.id,
    [several.id]: [yes.id, no.id],
  }
  const { kept, aside, flagged } = carriedOver(from, aQuestionnaire(now), answers)
  expect(kept).toEqual({ [text.id]: 'Un rappel le lendemain', [several.id]: [yes.id] })
  expect(aside.map(({ question, answer, why }) => [question.id, answer, why])).toEqual([
    [gone.id, 'Écrit longuement', 'question_gone'],
    [turned.id, 12, 'kind_changed'],
    [choice.id, [yes.id], 'option_gone'],
    [several.id, [no.id], 'option_gone'],
  ])
  expect(flagged.map(({ question, why }) => [question.id, why])).toEqual([
    [text.id, 'answer_too_long'],
    [text.id, 'readers_changed'],
  ])
})

test('the cells of a table follow their columns; the whole table is set aside when one that was filled is gone', () => {
  const [post, hours, who] = [option('Poste'), option('Heures'), option('Qui')]
  const table = aQuestion({ kind: 'table', columns: [post, hours] })
  const answers = { [table.id]: [['Formation', '3']] }
  const swapped = carriedOver(
    aQuestionnaire([table]),
    aQuestionnaire([{ ...table, columns: [who, hours, post] }]),
    answers,
  )
  expect([swapped.kept, swapped.aside]).toEqual([{ [table.id]: [['', '3', 'Formation']] }, []])
  const cut = carriedOver(aQuestionnaire([table]), aQuestionnaire([{ ...table, columns: [post] }]), answers)
  expect([cut.kept, cut.aside[0]?.answer]).toEqual([{ [table.id]: [['Formation']] }, [['Formation', '3']]])
})

/** Any question of a kind that has a box, and an answer it takes. */
const KINDS = ['short', 'long', 'number', 'money', 'date', 'choice', 'several', 'siret', 'facility'] as const
const anAnswer: Record<(typeof KINDS)[number], fc.Arbitrary<string | number | string[]>> = {
  short: fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
  long: fc.string({ minLength: 1, maxLength: 300 }).filter((text) => text.trim() !== ''),
  number: fc.integer({ min: 0, max: 100 }),
  money: fc.integer({ min: 0, max: 10_000_000 }),
  date: fc.constantFrom('2027-03-29', '2026-12-01'),
  choice: fc.constantFrom(yes.id, no.id, later.id),
  several: fc.subarray([yes.id, no.id, later.id], { minLength: 1 }),
  siret: fc.constant('73282932000074'),
  facility: fc.constantFrom('Hôpital de Valmorin', 'Clinique du Parc'),
}
const asked = fc.constantFrom(...KINDS).chain((kind) => fc.record({ kind: fc.constant(kind), answer: anAnswer[kind] }))
const change = fc.record({
  gone: fc.boolean(),
  kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
  longest: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  options: fc.subarray([yes, no, later]),
})

test('a draft carried over a revision keeps every answer that is still valid, and shows all the others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(asked, change), { minLength: 1, maxLength: 12 }), (drawn) => {
      const before: Question[] = drawn.map(([{ kind }]) =>
        aQuestion({ kind, longest: undefined, options: [yes, no, later] }),
      )
      const answers: Answers = Object.fromEntries(before.map(({ id }, place) => [id, drawn[place]?.[0].answer ?? '']))
      const after = before.flatMap((question, place) => {
        const { gone = false, kind = question.kind, longest, options } = drawn[place]?.[1] ?? {}
        return gone ? [] : [{ ...question, kind, longest, options }]
      })
      const to = aQuestionnaire(after)
      const { kept, aside } = carriedOver(aQuestionnaire(before), to, answers)
      for (const question of before) {
        const now = questionsOf(to).find(({ id }) => id === question.id)
        const answer = answers[question.id]
        const isValid = now?.kind === question.kind && sentAnswer(now).safeParse(answer).success
        if (isValid) expect(kept[question.id]).toEqual(answer)
        const isShown = kept[question.id] !== undefined || aside.some((one) => one.question.id === question.id)
        expect(isShown).toBe(true)
      }
      expect(Object.keys(kept).every((id) => after.some((question) => question.id === id))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('whatever becomes of the columns of a table, each cell follows its own, and what has no column any more is shown', () => {
  const known = [option('Qui'), option('Quand'), option('Combien'), option('Pourquoi')]
  const cells = fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 4, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(cells, fc.shuffledSubarray(known, { minLength: 1 }), (rows, left) => {
      const table = aQuestion({ kind: 'table', columns: known })
      const to = aQuestionnaire([{ ...table, columns: left }])
      const { kept, aside } = carriedOver(aQuestionnaire([table]), to, { [table.id]: rows })
      const placeOf = (id: string) => known.findIndex((column) => column.id === id)
      const moved = rows.map((row) => left.map(({ id }) => row[placeOf(id)] ?? ''))
      expect(kept[table.id] ?? []).toEqual(moved.filter((row) => row.some((cell) => cell !== '')))
      const gone = known.filter((column) => !left.includes(column))
      const isLost = rows.some((row) => gone.some(({ id }) => row[placeOf(id)] !== ''))
      expect(aside.map(({ answer }) => answer)).toEqual(isLost ? [rows] : [])
    }),
    { numRuns: 300 },
  )
})

test('what is kept reads the same from its boxes again', () => {
  const text = aQuestion()
  const answers = { [text.id]: 'Un appel' }
  const { kept } = carriedOver(
    aQuestionnaire([text]),
    aQuestionnaire([{ ...text, label: { fr: 'Mieux dit' } }]),
    answers,
  )
  expect(answersTyped([text], { [`answer-${text.id}`]: 'Un appel' })).toEqual(kept)
})
