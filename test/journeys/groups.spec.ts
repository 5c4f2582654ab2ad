import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import { pathOf, saysANeed } from './steps/needs.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

test('A visitor says "me too" in a browser without scripts, once, and takes it back', async () => {
  const visitor = await company.calls('a visitor')
  await visitor.opens('/needs?order=newest')
  await visitor.finds('Les besoins')
  const need = (await visitor.page.locator('a.item-title').first().getAttribute('href')) ?? ''
  await visitor.opens(`${need}/support`)
  await visitor.finds('Moi aussi')
  await visitor.chooses('Je le dis en tant que', 'proche aidant')
  await visitor.presses('Moi aussi')
  await visitor.finds('C’est dit : votre voix compte.')
  await visitor.opens(need)
  await visitor.reads(/visiteur/)
  await visitor.follows('Moi aussi')
  await visitor.finds('C’est dit : votre voix compte.')
  await visitor.follows('Reprendre ma voix')
  await visitor.finds('Reprendre ma voix')
  await visitor.presses('Reprendre ma voix')
  await visitor.opens(`${need}/support`)
  await visitor.finds('Moi aussi')
})

test('A coordinator joins two needs and takes it back; the receipt of the one says so each time', async () => {
  const patient = await company.calls('a patient')
  await patient.opens('/needs/new')
  const sentence = 'Le brancard attend toujours devant la mauvaise porte'
  const code = await saysANeed(patient, {
    sentence,
    story: 'Chaque matin, on me laisse devant la porte de la lingerie.',
  })
  const visitor = await company.calls('a reader')
  await visitor.opens('/needs')
  const head = (await visitor.page.locator('a.item-title').first().getAttribute('href')) ?? ''
  await visitor.opens(head)
  const number = await visitor.page.locator('.page-line .number').innerText()

  const claire = await company.callsOfCast('Claire Vasseur')
  await patient.opens(`/receipts/${code}`)
  await patient.reads('Reçu, pas encore lu')
  await claire.opens('/needs/triage')
  const own = claire.page.getByRole('link', { name: sentence }).first()
  const address = (await own.getAttribute('href')) ?? ''
  const need = `/needs/${address.split('/')[2]}`
  await claire.opens(`${need}/merging`)
  await claire.finds('Réunir avec un autre besoin')
  await claire.writes('Ou par son numéro', number.toLowerCase())
  await claire.presses('Réunir')
  await claire.reads('Lire le besoin commun')
  expect(pathOf(claire)).toBe(need)

  await patient.opens(`/receipts/${code}`)
  await patient.reads(/réuni avec un autre/)
  await patient.follows('Lire le besoin commun')
  expect(pathOf(patient)).toBe(head)
  await patient.doesNotRead('lingerie')

  await claire.follows('Séparer du groupe')
  await claire.finds('Séparer ce besoin du groupe')
  await claire.presses('Séparer')
  await claire.follows('Réunir avec un autre')
  await patient.opens(`/receipts/${code}`)
  await patient.reads('Reçu, pas encore lu')
  await patient.doesNotRead(/réuni avec un autre/)
})
