import { expect, test } from 'vitest'
import { conceptName, conceptsIn } from '#search/concepts.ts'

const names = (text: string) => conceptsIn(text).map(({ term }) => conceptName(term))
const strengthOf = (text: string, name: string) =>
  conceptsIn(text).find(({ term }) => conceptName(term) === name)?.strength ?? 0

test.each([
  ['prise de sang', 'une prise de sang', 'le bilan biologique'],
  ['douleur', 'j’ai mal', 'l’antalgique'],
  ['retour à domicile', 'de retour à la maison', 'en post-hospitalisation'],
  ['chute', 'elle est tombée', 'la détection des chutes'],
  ['plaie', 'mon pansement', 'la cicatrisation'],
  ['comprendre', 'des mots compliqués', 'la littératie'],
  ['attente', 'trop long', 'les délais'],
  ['médicaments', 'mes cachets', 'la prescription'],
  ['permanence des soins', 'un répondeur', 'l’astreinte'],
])('%s is said by patients and by clinicians', (concept, lay, clinical) => {
  expect(names(lay)).toContain(concept)
  expect(names(clinical)).toContain(concept)
})

test('a concept said in several ways is stronger, and the same words twice count once', () => {
  const once = strengthOf('une plaie', 'plaie')
  expect(strengthOf('une plaie, une plaie', 'plaie')).toBe(once)
  expect(strengthOf('une plaie, un pansement, une escarre', 'plaie')).toBeGreaterThan(once)
})

test('an expression is found whatever small words stand inside, with the words typed', () => {
  const found = conceptsIn('Le Retour à la Maison').find(({ term }) => conceptName(term) === 'retour à domicile')
  expect(found?.words).toContain('Retour Maison')
})

test.each(['', '***', '* ', 'x'.repeat(10_000), '\u0000'])('%j speaks of nothing', (text) => {
  expect(conceptsIn(text)).toEqual([])
})
