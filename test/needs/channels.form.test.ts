import { describe, expect, test } from 'vitest'
import { AssistedForm, PrintForm, QuickForm } from '#app/needs/channels.form.ts'
import { objectionToAgreement } from '#app/needs/helping.ts'
import { spelled } from '#app/needs/spelled.ts'

const TOLD = {
  title: 'Personne ne me rappelle',
  story: 'Je rentre chez moi et personne ne me rappelle.',
  setting: 'home',
  authorKind: 'patient',
  speaksFor: 'myself',
  publish: 'summary',
}
const wordsOf = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  read.error?.issues.map(({ path, message }) => [path[0], message])

describe('In the quick form a choice is a digit', () => {
  test('several digits are several choices, however they are parted', () => {
    const read = QuickForm.parse({ ...TOLD, sufferers: '31', wanted: '1, 4', refused: '5' })
    expect([read.sufferers, read.wanted, read.refused]).toEqual([
      ['patients', 'professionals'],
      ['someone_to_talk_to', 'carer_included'],
      ['watched_at_home'],
    ])
  })
  test.each(['9', '0', 'a', '1e', '-1'])('“%s” is none of them', (sufferers) => {
    expect(wordsOf(QuickForm.safeParse({ ...TOLD, sufferers }))).toEqual([['sufferers', 'digits_unknown']])
  })
  test('for whom one speaks is asked, and never taken to be oneself', () => {
    const { speaksFor: _left, ...told } = { ...TOLD, sufferers: '1' }
    expect(wordsOf(QuickForm.safeParse(told))).toEqual([['speaksFor', 'speaks_for_missing']])
    expect(wordsOf(AssistedForm.safeParse({ ...told, sufferers: ['patients'] }))?.[0]).toEqual([
      ...['speaksFor', 'speaks_for_missing'],
    ])
  })
  test('one who suffers is needed; wishes are not', () => {
    expect(wordsOf(QuickForm.safeParse(TOLD))).toEqual([['sufferers', 'sufferers_missing']])
    expect(QuickForm.parse({ ...TOLD, sufferers: '1' }).wanted).toBe(undefined)
  })
})

describe('Whoever writes for someone says who they are and how the person agreed', () => {
  const helped = { ...TOLD, sufferers: ['patients'] }
  test('each missing answer is named', () => {
    expect(wordsOf(AssistedForm.safeParse(helped))).toEqual([
      ['helperName', 'helper_name_missing'],
      ['relation', 'relation_missing'],
      ['agreement', 'agreement_missing'],
    ])
  })
  test('no social-security number slips in as a name', () => {
    const helper = { helperName: '1 85 05 78 006 084 91', relation: 'relative', agreement: 'signed' }
    expect(wordsOf(AssistedForm.safeParse({ ...helped, ...helper }))).toEqual([['helperName', 'nir_in_text']])
  })
  test.each([
    ['myself', 'said_aloud', null],
    ['group', 'signed', null],
    ['minor', 'said_aloud', 'legal_representative_needed'],
    ['protected_adult', 'signed', 'legal_representative_needed'],
    ['minor', 'legal_representative', null],
    ['protected_adult', 'legal_representative', null],
  ])('for %s, %s: %s', (speaksFor, agreement, objection) => {
    expect(objectionToAgreement({ speaksFor, agreement })).toBe(objection)
    const told = { ...helped, speaksFor, helperName: 'Odette Marchal', relation: 'volunteer', agreement }
    expect(wordsOf(AssistedForm.safeParse(told))?.[0]?.[1] ?? null).toBe(objection)
  })
})

test.each([
  [undefined, 'copies_missing'],
  [0, 'copies_malformed'],
  [51, 'copies_too_many'],
  [1.5, 'copies_malformed'],
  [Number.NaN, 'copies_malformed'],
])('%s sheets: %s', (copies, word) => {
  expect(wordsOf(PrintForm.safeParse({ copies }))).toEqual([['copies', word]])
})

test('a code is dictated with a word for each letter', () => {
  const code = 'K7PM-3XQA-9RTD-H'
  expect(spelled(code).map(({ character, name }) => name ?? character)).toEqual([
    'Kléber',
    '7',
    'Pierre',
    'Marcel',
    '3',
    'Xavier',
    'Quintal',
    'Anatole',
    '9',
    'Raoul',
    'Thérèse',
    'Désiré',
    'Henri',
  ])
})
