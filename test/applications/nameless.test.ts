import { expect, test } from 'vitest'
import { namelessOf, namesIn, withoutNames } from '#app/applications/nameless.ts'

const NAMES = namesIn({ organisationName: 'Sonélis SAS', solutionName: 'Rappel+' }, ['Zoé Dupont', 'Li'])

test('names go, whatever their capitals and accents, and the words around them stay', () => {
  const told =
    'SONELIS a été fondée par Zoé  Dupont et zoé dupont. Chez Sonélis SAS, Rappel+ suit le sommeil (l’élision).'
  expect(withoutNames(told, NAMES)).toBe(
    '[…] a été fondée par Zoé  Dupont et […]. Chez […], […] suit le sommeil (l’élision).',
  )
})

test('a name inside another word is no name, and two letters are none', () => {
  expect(withoutNames('Les sonélisiens lisent : Li a lu.', NAMES)).toBe('Les sonélisiens lisent : Li a lu.')
  expect(withoutNames('Rien à retirer.', [])).toBe('Rien à retirer.')
})

test('signs of several letters keep their place', () => {
  expect(withoutNames('ŒUVRE, 👩‍⚕️ Sonélis, e\u0301te\u0301', NAMES)).toBe('ŒUVRE, 👩‍⚕️ […], e\u0301te\u0301')
})

test('a file loses its senders, the answers that name them, and every name in the others', () => {
  const question = (id: string, kind: 'long' | 'siret' | 'table') => ({
    ...{ id, kind, label: { fr: id }, help: { fr: '' }, required: true, audience: 'jury' as const },
  })
  const file = {
    ...{
      id: 'a',
      number: 'A-2026-0001',
      callId: 'c',
      cutoffId: 'd',
      stage: 'in_review',
      askedCents: 100,
      language: 'fr',
    },
    ...{ title: 'Rappel+ au lit', organisationName: 'Sonélis SAS', solutionName: 'Rappel+', organisationId: 'SECRET' },
    ...{ solutionPitch: 'Sonélis rappelle.', audiences: ['jury'], begunBy: 'SECRET', solutionSlug: 'SECRET' },
    questionnaire: {
      sections: [
        {
          ...{ id: 's', title: { fr: '' }, help: { fr: '' } },
          questions: [question('q1', 'long'), question('q2', 'siret'), question('q3', 'table')],
        },
      ],
    },
    answers: { q1: 'Par Sonélis.', q2: '55210055400013', q3: [['Sonélis', 'deux lits']] },
  }
  const nameless = namelessOf(file, (text) => withoutNames(text, NAMES))
  expect(nameless).toEqual({
    ...{
      id: 'a',
      number: 'A-2026-0001',
      callId: 'c',
      cutoffId: 'd',
      stage: 'in_review',
      askedCents: 100,
      language: 'fr',
    },
    ...{ title: '[…] au lit', solutionPitch: '[…] rappelle.', organisationName: null, solutionName: null },
    audiences: ['jury'],
    questionnaire: {
      sections: [{ ...file.questionnaire.sections[0], questions: [question('q1', 'long'), question('q3', 'table')] }],
    },
    answers: { q1: 'Par […].', q3: [['[…]', 'deux lits']] },
  })
})
