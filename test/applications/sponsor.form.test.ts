import { describe, expect, test } from 'vitest'
import { NamingForm, SponsorAnswerForm } from '#app/applications/sponsor.form.ts'

const SAID = 'Accueillir l’essai dans 12 lits.'
const slips = (typed: object) => {
  const read = NamingForm.safeParse({ facilityName: 'Clinique du Lac', said: SAID, ...typed })
  return read.success ? {} : Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message]))
}
const paul = { clinicianName: 'Dr Paul Ménard', clinicianEmail: ' P.Menard@Hopital.example ' }

describe('naming a facility', () => {
  test('one person is enough, and an address is tidied', () => {
    const read = NamingForm.parse({ facilityName: 'Clinique du Lac', said: SAID, ...paul })
    expect(read.people).toEqual([{ role: 'clinician', name: 'Dr Paul Ménard', email: 'p.menard@hopital.example' }])
  })

  test('says what is missing beside its box', () => {
    expect(slips({})).toEqual({ clinicianName: 'nobody_named' })
    expect(slips({ clinicianName: 'Dr Paul Ménard' })).toEqual({ clinicianEmail: 'email_missing' })
    expect(slips({ managementEmail: 'h@h.example' })).toEqual({
      managementName: 'name_missing',
      clinicianName: 'nobody_named',
    })
    expect(slips({ ...paul, facilityName: '' })).toEqual({ facilityId: 'facility_missing' })
    expect(slips({ ...paul, clinicianEmail: 'pas une adresse' })).toEqual({ clinicianEmail: 'email_malformed' })
  })

  test('the same address is not both clinician and management', () => {
    const twice = { managementName: 'Paul Ménard', managementEmail: 'p.menard@hopital.example' }
    expect(slips({ ...paul, ...twice })).toEqual({ managementEmail: 'same_person_twice' })
  })

  test('no social-security number', () => {
    expect(slips({ ...paul, said: 'Pour 2 69 05 49 588 157 80.' })).toEqual({ said: 'holds_nir' })
  })
})

describe('answering', () => {
  test('a refusal and a correction say why, a confirmation needs nothing', () => {
    expect(SponsorAnswerForm.parse({ answer: 'confirmed', words: 'oubli' })).toEqual({
      answer: 'confirmed',
      words: null,
    })
    expect(SponsorAnswerForm.safeParse({ answer: 'refused' }).error?.issues[0]?.message).toBe('words_missing')
    expect(SponsorAnswerForm.safeParse({}).error?.issues[0]?.message).toBe('answer_to_choose')
  })
})
