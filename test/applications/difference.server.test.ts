import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differencesOf, wordsBetween } from '#app/applications/difference.server.ts'
import { FileContentForm } from '#app/applications/file-content.form.ts'
import { inWords } from '#app/applications/file-content.ts'
import { seal } from '#app/applications/seal.ts'
import { aQuestion } from '#test/support/questionnaires.ts'

const text = fc.array(fc.constantFrom('Un', 'appel', 'le', 'soir', ' ', '\n', '.', 'é')).map((words) => words.join(''))

test('a difference holds both texts: without what is added the old one, without what is taken the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordsBetween(before, after)
      const without = (kind: string) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
      expect([without('added'), without('taken')]).toEqual([before, after])
    }),
  )
})

test('words are compared, not letters, and the same text has no difference', () => {
  expect(wordsBetween('Un appel le soir.', 'Un appel le lendemain.')).toEqual([
    { kind: 'same', text: 'Un appel le ' },
    { kind: 'taken', text: 'soir' },
    { kind: 'added', text: 'lendemain' },
    { kind: 'same', text: '.' },
  ])
  expect(wordsBetween('Un appel.', 'Un appel.')).toEqual([{ kind: 'same', text: 'Un appel.' }])
})

test('long texts that have nothing in common are told whole, one after the other', () => {
  const page = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}.`).join('\n')
  const [before, after] = [page('Ligne'), page('Phrase')]
  expect(wordsBetween(before, after)).toEqual([
    { kind: 'taken', text: before },
    { kind: 'added', text: after },
  ])
})

const content = FileContentForm.parse({
  id: 'x',
  number: 'C-2026-0001',
  submittedAt: '2026-11-22T10:00:00.000Z',
  call: { number: 'A-2026-0001', title: 'Rappeler' },
  organisation: 'Fil d’Ariane',
  solution: { name: 'Rappel doux', pitch: 'Une phrase.' },
  title: 'Rappeler le soir',
  language: 'fr',
  askedCents: 100,
  answers: [{ id: 'q1', question: 'Que proposez-vous ?', answer: 'Un appel.' }],
})

test('two versions differ by the boxes that changed, those that went away last', () => {
  const after = {
    ...content,
    title: 'Rappeler le lendemain',
    answers: [],
    wishes: [{ id: 'w1', wish: 'On souhaite : du temps', answer: 'Oui.' }],
  }
  expect(differencesOf(content, after).map(({ key, label }) => [key, label])).toEqual([
    ['title', null],
    ['w1', 'On souhaite : du temps'],
    ['q1', 'Que proposez-vous ?'],
  ])
  expect(differencesOf(content, content)).toEqual([])
})

test('answers are told in words: labels, euros, tables under their columns', () => {
  const option = { id: 'o1', label: { fr: 'Oui', en: 'Yes' } }
  expect(inWords(aQuestion({ kind: 'choice', options: [option] }), 'o1', 'en')).toBe('Yes')
  expect(inWords(aQuestion({ kind: 'several', options: [option] }), ['o1'], 'fr')).toEqual(['Oui'])
  expect(inWords(aQuestion({ kind: 'money' }), 1_250_050, 'fr')).toBe('12500,50 €')
  const column = { id: 'c1', label: { fr: 'Jalon' } }
  expect(inWords(aQuestion({ kind: 'table', columns: [column] }), [['Prêt']], 'fr')).toEqual([['Jalon'], ['Prêt']])
})

const told = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(fc.string()),
  fc.array(fc.array(fc.string())),
)

test('the digest of a content is that of what its version gives back, whatever was answered', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.uuid(), question: fc.string(), answer: told })), (answers) => {
      const kept = JSON.parse(
        JSON.stringify({
          ...content,
          answers: answers.map((one) => ({ ...one, answer: one.answer === 0 ? 0 : one.answer })),
        }),
      )
      expect(seal(FileContentForm.parse(kept)).digest).toBe(seal(FileContentForm.parse({ ...content, answers })).digest)
    }),
  )
})
