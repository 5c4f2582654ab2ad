import { expect, test } from 'vitest'
import { holdsNir, warningsIn } from '#app/needs/identifiers.ts'

test.each([
  ['glued, with its key', 'mon numéro est 255081416802538 merci'],
  ['glued, without its key', 'le 2550814168025 de la carte'],
  ['spaced as on the card', 'n° 1 85 05 78 006 084 91'],
  ['with dots', '2.69.05.49.588.157.80'],
  ['with dashes and no key', '2-69-05-49-588-157'],
  ['oddly spaced, its key right', '18 505 7800 6084 91'],
  ['after another number', 'chambre 12, 185057800608491'],
  ['of a Corsican birth', '1 85 05 2A 006 084 52'],
  ['of a Corsican birth, glued in small letters', '185052b006084'],
])('a social-security number is found: %s', (_, text) => {
  expect(holdsNir(text)).toBe(true)
})

test.each([
  ['a SIRET', 'SIRET 73282932000074'],
  ['a spaced SIRET', 'SIRET 732 829 320 00074'],
  ['a SIRET before a small number', 'SIRET 73282932000074 2 sites'],
  ['a FINESS', 'FINESS 590780193'],
  ['an RPPS', 'RPPS 10003456789'],
  ['an RPPS before a small number', 'RPPS 10003456789 12 lits'],
  ['two telephone numbers', '01 45 67 89 10 et 06 12 34 56 78'],
  ['dates and hours', 'le 12 03 2024 à 14 h 30, puis le 15 04 2024'],
  ['fifteen digits whose key is wrong', 'code 18505780060849212'],
])('%s is not mistaken for a social-security number', (_, text) => {
  expect(holdsNir(text)).toBe(false)
})

test.each([
  ['une adresse marie.dupont@exemple.fr dans le texte', ['email_in_text']],
  ['rappelez-moi au 06 12 34 56 78', ['phone_in_text']],
  ['née le 3 mai 1950', ['birth_date_in_text']],
  ['IPP 800123456', ['patient_number_in_text']],
  ['Marie Dupont, 12/03/1950', ['birth_date_in_text']],
  ['née en 1950 à Valmorin', ['birth_date_in_text']],
  ['au +33 (0)6 12 34 56 78', ['phone_in_text']],
  ['06\u00a012\u00a034\u00a056\u00a078', ['phone_in_text']],
  ['numéro de dossier 2024-00312', ['patient_number_in_text']],
  ['son INS : 4711', ['patient_number_in_text']],
  ['le Dr Moreau ne rappelle pas', ['name_in_text']],
  ['le Dr. Moreau ne rappelle pas', ['name_in_text']],
  ['le Pr J. Moreau ne rappelle pas', ['name_in_text']],
  ['l’infirmière Sophie Martin ne rappelle pas', ['name_in_text']],
  ['je m’appelle Odile', ['name_in_text']],
  ['Madame Petit, née le 3 mai, tél. 0612345678', ['phone_in_text', 'birth_date_in_text', 'name_in_text']],
  ['Je rentre chez moi et personne ne me rappelle.', []],
  ['Le docteur ne rappelle pas, madame attend.', []],
  ['Le service IPP ne répond pas le 12/03/2024, 3 patients sur 10.', []],
])('what could tell who someone is is noticed: %s', (text, kinds) => {
  expect(warningsIn(text)).toEqual(kinds)
})
