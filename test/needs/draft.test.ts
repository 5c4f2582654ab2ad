import { describe, expect, test } from 'vitest'
import { Kept, slipOnward } from '#app/needs/draft.form.ts'
import {
  ASKED,
  answersOf,
  onwardFrom,
  placeOf,
  REQUIRED,
  STEPS,
  sameAnswers,
  stepAsking,
  stepToGoOn,
  withScreen,
} from '#app/needs/draft.ts'
import { facilityCalled } from '#app/needs/place.ts'

test('eight screens at most, six required answers, and every answer has its screen', () => {
  expect([STEPS.length <= 8, REQUIRED.length]).toEqual([true, 6])
  const asked = STEPS.flatMap((step) => [...ASKED[step]])
  expect(asked.sort()).toEqual(Object.keys(Kept.shape).sort())
  expect(new Set(REQUIRED.map((field) => stepAsking(field))).size).toBe(6)
})

test('one goes on, back, or stops; the first screen has nothing before it and the last nothing after', () => {
  expect(STEPS.map((step) => onwardFrom(step, 'next'))).toEqual([...STEPS.slice(1), 'sending'])
  expect(STEPS.map((step) => onwardFrom(step, 'back'))).toEqual(['title', ...STEPS.slice(0, -1)])
  expect(onwardFrom('more', 'later')).toBe('kept')
  expect([placeOf('title'), placeOf('sending')]).toEqual([1, STEPS.length])
})

test('someone who comes back goes on at the first required answer that is missing', () => {
  expect(stepToGoOn({})).toBe('title')
  expect(stepToGoOn({ title: 'Dormir', story: 'Le bruit.', setting: 'hospital' })).toBe('sufferers')
  const all = { title: 'Dormir', story: 'Le bruit.', sufferers: ['patients'], setting: 'hospital' }
  expect(stepToGoOn({ ...all, authorKind: 'patient' })).toBe('publish')
  expect(stepToGoOn({ ...all, authorKind: 'patient', publish: 'words' })).toBe('sending')
})

test('a screen answered again replaces its own answers, emptied ones too, and leaves the others', () => {
  const before = { title: 'Dormir', setting: 'hospital', facilityName: 'Valmorin', placePublic: 'on' }
  expect(withScreen('setting', before, { setting: 'home' })).toEqual({ title: 'Dormir', setting: 'home' })
})

test('what was read is answers again: a ticked box is on, nothing stands for what was left empty', () => {
  const read = { title: 'Dormir', story: '', placePublic: false, codesign: true, wanted: [], refused: ['more_typing'] }
  expect(answersOf({ ...read, revision: 3, contact: undefined })).toEqual({
    title: 'Dormir',
    codesign: 'on',
    refused: ['more_typing'],
  })
})

test('the same answers in another order are the same', () => {
  expect(sameAnswers({ title: 'a', story: 'b' }, { story: 'b', title: 'a' })).toBe(true)
  expect(sameAnswers({ sufferers: ['patients'] }, { sufferers: ['patients', 'carers'] })).toBe(false)
})

describe('going on from a screen', () => {
  test('is refused where its own answer could not be sent, and says why', () => {
    expect(slipOnward('title', { title: 'Nui' }, 'next', null)).toEqual({ title: ['title_too_short'] })
    expect(slipOnward('sufferers', {}, 'next', null)).toEqual({ sufferers: ['sufferers_missing'] })
    expect(slipOnward('publish', { publish: 'words', contact: 'pas une adresse' }, 'next', null)).toEqual({
      contact: ['contact_malformed'],
    })
  })

  test('is free where everything may be left out, and going back or stopping always is', () => {
    expect(slipOnward('more', {}, 'next', null)).toBe(null)
    expect(slipOnward('story', {}, 'back', null)).toBe(null)
    expect(slipOnward('story', {}, 'later', null)).toBe(null)
  })

  test('is refused whatever was pressed when another version was written elsewhere', () => {
    expect(slipOnward('more', {}, 'back', 'draft_changed_elsewhere')).toEqual({ '': ['draft_changed_elsewhere'] })
  })
})

test('a place typed as the directory writes it is that place; a name two towns share is none', () => {
  const places = [
    { name: 'Hôpital Saint-Jean', town: 'Lyssac' },
    { name: 'Hôpital Saint-Jean', town: 'Vernay' },
    { name: 'Clinique de l’Orme', town: null },
  ]
  expect(facilityCalled(' hôpital  saint-jean, vernay ', places)).toBe(places[1])
  expect(facilityCalled("Clinique de l'Orme", places)).toBe(places[2])
  expect(facilityCalled('Hôpital Saint-Jean', places)).toBe(undefined)
  expect(facilityCalled('Chez moi', places)).toBe(undefined)
})
