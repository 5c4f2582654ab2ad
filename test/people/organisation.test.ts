import { expect, test } from 'vitest'
import { slugOf } from '#app/people/organisation.ts'

test.each([
  ['Ondelune', 'ondelune'],
  ['Établissement d’Ærø & Cie', 'etablissement-d-aero-cie'],
  ['  Cœur—à—cœur  ', 'coeur-a-coeur'],
  ['???', 'sans-nom'],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
