import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import { endSessionsOf } from './database.ts'
import type { Person } from './person.ts'
import { signsInAgain, signsInByLetter } from './steps/sign-in.ts'

const NURSE = { name: 'Maëlle Guivarch', email: 'maelle.guivarch@service.example' }
const NEXT = { name: 'Ronan Le Dantec', email: 'ronan.ledantec@service.example' }
const TOLD = { name: 'Association des nuits calmes', town: 'Lyssac-sur-Ombre' }

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

test('Someone whose session ends while they write finds it all after signing in again', async () => {
  const nurse = await company.calls('a nurse')
  await opensTheForm(nurse, NURSE)
  await writes(nurse)
  await endSessionsOf(NURSE.email)
  await nurse.presses('Inscrire mon organisation')
  await nurse.finds('Se connecter')
  await nurse.reads('Votre connexion avait pris fin', /il est gardé pour vous seul/)
  await signsInAgain(nurse, NURSE)
  await nurse.finds('Inscrire mon organisation')
  await nurse.reads('Vous retrouvez ce que vous aviez écrit')
  await expect(nurse.page.getByLabel('Nom', { exact: true })).toHaveValue(TOLD.name)
  await expect(nurse.page.getByLabel(/^Ville/)).toHaveValue(TOLD.town)
  await expect(nurse.page.getByLabel('une association')).toBeChecked()
})

test('On a shared computer the next person sees nothing of it, and its writer finds it elsewhere', async () => {
  const [nurse, phone] = [await company.calls('a nurse at the ward'), await company.calls('her phone')]
  const her = { ...NURSE, name: 'Soizic Corre', email: 'soizic.corre@service.example' }
  await opensTheForm(nurse, her)
  await writes(nurse)
  await endSessionsOf(her.email)
  await nurse.presses('Inscrire mon organisation')
  await nurse.finds('Se connecter')

  // The next one signs in on the same browser, from the very page she left.
  const next = nurse
  await signsInByLetter(next, NEXT)
  await next.finds(/^Bonjour Ronan/)
  await next.doesNotRead(/Reprendre ce que vous écriviez/)
  for (const address of ['/desk', '/organisations/new', '/profile']) {
    await next.opens(address)
    expect(await next.page.content()).not.toContain(TOLD.name)
  }

  await phone.opens('/sign-in')
  await signsInAgain(phone, her)
  await phone.follows(/^Reprendre ce que vous écriviez le/)
  await phone.finds('Inscrire mon organisation')
  await expect(phone.page.getByLabel('Nom', { exact: true })).toHaveValue(TOLD.name)
  await phone.presses('Inscrire mon organisation')
  await phone.opens('/desk')
  await phone.doesNotRead(/Reprendre ce que vous écriviez/)
})

async function opensTheForm(person: Person, who: { name: string; email: string }) {
  await person.opens('/sign-in?back=/organisations/new')
  await signsInByLetter(person, who)
  await person.finds('Inscrire mon organisation')
}

async function writes(person: Person) {
  await person.ticks('une association')
  await person.writes('Nom', TOLD.name)
  await person.writes('Ville', TOLD.town)
}
