import { expect } from 'playwright/test'
import type { Person } from '../person.ts'
import type { Tale } from '../tales.ts'

const SPANS = ['Besoin', 'Lecture', 'Appel à projets', 'Jury', 'Financement', 'Essai', 'En service']

/** Step 1: what this is, at a glance, and the living chain. */
export async function discovers(visitor: Person) {
  await visitor.opens('/')
  await visitor.finds('Quelqu’un dit ce qui manque. Un service s’en sert encore un an plus tard.')
  await visitor.reads('La chaîne, aujourd’hui', 'Appels ouverts en ce moment', 'Derniers services à s’en servir')
  await visitor.reads('La nuit et le week-end aussi', 'Besoins entendus', 'Services qui s’en servent')
}

/** Step 9: anyone, in a hurry, finds. */
export async function searches(visitor: Person, { typo, need, call, file }: Tale) {
  await expect(async () => {
    await visitor.opens('/search')
    await visitor.finds('Chercher')
    await visitor.writes('Que cherchez-vous ?', typo)
    await visitor.presses('Chercher')
    await expect(visitor.page.getByRole('link', { name: file.title })).toBeVisible({ timeout: 500 })
  }).toPass()
  await visitor.reads(need.title, file.title)
  await visitor.follows(need.title)
  await visitor.finds(need.title)
  await visitor.reads(call.title)
}

/** Step 10: the public page of the need, from the sentence to the ward, each span of its bridge done. */
export async function readsTheWholeBridge(visitor: Person, { company, file, pilot }: Tale) {
  await seesEachSpanDone(visitor)
  await visitor.reads(`avec « ${company.solution} »`, file.title, new RegExp(`^${pilot.unit}, `))
}

/** The receipt says the same to who first told it, day after day. */
export async function readsWhatBecameOfIt(patient: Person, { call, patient: { story } }: Tale) {
  await seesEachSpanDone(patient)
  await patient.reads('Jour après jour', `Un appel s’ouvre : ${call.title}`, /^La réponse est utilisée\s: /, story)
}

async function seesEachSpanDone(anyone: Person) {
  await expect(anyone.page.locator('.bridge .span-done .span-label')).toHaveText(SPANS)
}
