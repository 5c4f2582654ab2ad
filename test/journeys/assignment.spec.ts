import { expect, test } from 'playwright/test'
import { shutTheDoor } from './clock-hand.ts'
import { Company } from './company.ts'
import type { Person } from './person.ts'
import { applies, signsUp } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { STOOL } from './tales.ts'

let company: Company
test.describe.configure({ mode: 'serial' })
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

test('A file waits for its readers once the door is shut', async () => {
  const [patient, claire] = [await company.calls('a patient'), await company.callsOfCast('Claire Vasseur')]
  await patient.opens('/needs/new')
  await saysANeed(patient, STOOL.patient)
  await qualifies(claire, STOOL)
  const call = await opensACall(claire, STOOL)
  const founder = await company.calls(STOOL.company.founder)
  await signsUp(founder, call, STOOL)
  await applies(founder, call, STOOL)
  await shutTheDoor(call)
  company.keeps('the call', call)
})

test('A plan that nothing fits is explained and repaired, then published', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  await expect(async () => {
    await claire.opens(`${company.has('the call')}/jury`)
    await expect(claire.page.getByRole('button', { name: 'Composer le jury' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await claire.presses('Composer le jury')
  await invites(claire, 'Ombeline Sarrazin', 'ombeline@jury.example', 'Soignants')
  await claire.follows('Régler les lectures')
  await claire.finds('Ce que le jury doit réunir')
  await claire.writes('Lectures par dossier', '2')
  await claire.writes('Patients et aidants', '1')
  await claire.presses('Enregistrer')
  await claire.finds(STOOL.call.title)

  await seeks(claire)
  await claire.reads(
    'Il suffit de lever ces 2 points pour qu’il y en ait une, et aucun n’est de trop.',
    /Le dossier C-\d{4}-\d{4} « .+ » n’a que 1 juré sans empêchement, et il en faut 2\./,
    /n’a que 0 juré sans empêchement au titre de « Patients et aidants », et il en faut 1\./,
  )
  await claire.follows('Inviter un juré')
  await invites(claire, 'Théodore Lacaze', 'theodore@jury.example', 'Patients et aidants')
  await seeks(claire)
  await claire.reads(/^C’est la meilleure répartition possible/, 'Ombeline Sarrazin', 'Théodore Lacaze')
  const plan = pathOf(claire)
  await claire.follows('Publier')
  await claire.finds('Publier cette répartition')
  await claire.reads(/^2 lectures seront confiées à 2 jurés, d’un coup\./)
  await claire.presses('Publier et confier')
  await claire.finds('Une répartition des dossiers')
  await claire.reads(/^Publiée /)
  expect(await claire.opens(`${plan}/publication`)).toBe(409)
  await claire.opens(`${company.has('the call')}/jury`)
  await claire.finds(STOOL.call.title)
  await expect(claire.page.getByRole('row', { name: /Théodore Lacaze/ }).getByRole('cell', { name: '1' })).toHaveCount(
    1,
  )
})

/** From the page of the jury or from the form itself. */
async function invites(coordinator: Person, name: string, email: string, college: string) {
  if (!pathOf(coordinator).endsWith('/invitation')) await coordinator.follows('Inviter un juré')
  await coordinator.finds('Inviter un juré')
  await coordinator.writes('Prénom et nom', name)
  await coordinator.writes('Adresse de courriel', email)
  await coordinator.chooses('Au titre de', college)
  await coordinator.presses('Inviter')
  await coordinator.finds(STOOL.call.title)
}

/** Asks for a plan, and comes back to its page until the machine has found. */
async function seeks(coordinator: Person) {
  await coordinator.follows('Répartir les dossiers')
  await coordinator.finds('Répartir les dossiers')
  await coordinator.presses('Chercher une répartition')
  await coordinator.finds('Une répartition des dossiers')
  const plan = pathOf(coordinator)
  await expect(async () => {
    await coordinator.opens(plan)
    await expect(coordinator.page.getByText('En cours de calcul')).toHaveCount(0, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
}
