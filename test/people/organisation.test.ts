import { expect, test } from 'vitest'
import { slugOf } from '#app/people/organisation.ts'

test.each([
  ['Ondelune', 'ondelune'],
  ['Établissement d’Ægé & Cie', 'etablissement-d-aege-cie'],
  ['  Cœur—à—cœur  ', 'coeur-a-coeur'],
  ['???', 'sans-nom'],
])('the address of %s is %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})
