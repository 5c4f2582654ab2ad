import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import { pathOf, saysANeed } from './steps/needs.ts'

const SCRIPTS = { scripts: true }
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, SCRIPTS)
})
test.afterAll(() => company.goHome())

test('A visitor reads every public shelf', async () => {
  const visitor = await company.calls('a visitor')
  const shelves: [string, string][] = [
    ['/needs', 'Les besoins'],
    ['/calls', 'Les appels à projets'],
    ['/solutions', 'Les solutions'],
    ['/pilots', 'Les expérimentations'],
    ['/facilities', 'Les établissements'],
  ]
  for (const [address, title] of shelves) {
    await visitor.opens(address)
    await visitor.finds(title)
  }
  await visitor.follows('Centre hospitalier de Valmorin')
  await visitor.finds('Centre hospitalier de Valmorin')
  for (const notice of ['/privacy', '/accessibility', '/legal', '/outbox']) {
    await visitor.opens(notice)
    await visitor.finds(/./)
  }
})

test('A visitor is told kindly that there is nothing there', async () => {
  const visitor = await company.calls('a visitor')
  expect(await visitor.opens('/nulle-part')).toBe(404)
  await visitor.finds('Cette page n’existe pas ou ne vous est pas ouverte')
  await visitor.follows('Revenir à l’accueil')
  await visitor.finds('Quelqu’un dit ce qui manque. Un service s’en sert encore un an plus tard.')
})

test('A visitor who reads English reads the house in English, and is remembered', async () => {
  const visitor = await company.calls('an English visitor')
  await visitor.opens('/needs')
  await visitor.presses('English')
  await visitor.finds('Needs')
  await expect(visitor.page.locator('html')).toHaveAttribute('lang', 'en')
  await visitor.opens('/')
  await visitor.finds('Someone says what is missing. A ward still uses the answer a year later.')
  await visitor.presses('Dark')
  await expect(visitor.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await visitor.opens('/calls')
  await expect(visitor.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('A patient erases their words with their receipt, and only the fact remains', async () => {
  const patient = await company.calls('a patient')
  const told = {
    sentence: 'La sonnette de la salle d’eau est trop loin',
    story: 'Tombé, je ne pouvais pas l’atteindre.',
  }
  await patient.opens('/needs/new')
  const code = await saysANeed(patient, told)
  await patient.follows('Effacer ce que j’ai écrit')
  await patient.finds('Effacer ce que vous avez écrit')
  await patient.presses('Effacer')
  await patient.isRefused('Cochez la case pour confirmer : l’effacement est définitif.')
  await patient.ticks('Je veux effacer mes mots pour toujours')
  await patient.presses('Effacer')
  await patient.finds('Vos mots sont effacés')
  await patient.reads(/Il ne reste que ce que le besoin est devenu./)
  await patient.opens(`/receipts/${code}`)
  for (const words of Object.values(told)) await patient.doesNotRead(words)
})

test('A coordinator turns a need down, and its author reads why and where to go', async () => {
  const [patient, claire] = [await company.calls('a carer'), await company.callsOfCast('Claire Vasseur')]
  const told = {
    sentence: 'Le parking de l’hôpital coûte trop cher',
    story: 'Je viens chaque jour voir ma mère : le mois me coûte une facture.',
  }
  const reason = 'Nous ne cherchons que des réponses de soin. La direction de l’hôpital reçoit ces demandes.'
  await patient.opens('/needs/new')
  const code = await saysANeed(patient, told)
  await claire.opens('/needs/unread')
  await claire.finds(/attend(ent)? d’être lus?$/)
  await claire.follows(told.sentence)
  await claire.unfolds('Ne pas retenir ce besoin')
  await claire.writes('Raison', 'Non.')
  await claire.presses('Ne pas retenir')
  await claire.isRefused('Donnez une raison en un peu plus de mots (20 caractères au moins).')
  await claire.finds('Ne pas retenir un besoin')
  await claire.writes('Raison', reason)
  await claire.presses('Ne pas retenir')
  await patient.opens(`/receipts/${code}`)
  await patient.reads('Non retenu', reason)
  await patient.opens('/needs')
  await patient.doesNotRead(told.sentence)
})

test('A coordinator begins a call, changes it, and gives it up', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens('/calls/new')
  await claire.finds('Par où commencer ?')
  await claire.follows('Crise, en quelques heures')
  await claire.finds('Bâtir un appel')
  await claire.writes('Titre de l’appel', 'Un appel qui ne verra pas le jour')
  await claire.presses('Enregistrer le brouillon')
  await claire.finds('Relire et publier')
  await claire.reads('Avant de publier, il manque :')
  await claire.follows('Modifier le brouillon')
  await claire.finds('Modifier l’appel')
  await claire.follows('Abandonner cet appel')
  await claire.finds('Abandonner cet appel')
  await claire.presses('Annuler l’appel')
  await claire.isRefused('Dites pourquoi en une phrase au moins (20 caractères).')
  await claire.writes('Pourquoi', 'Deux appels en cours portent déjà sur ces besoins.')
  await claire.presses('Annuler l’appel')
  await claire.finds('Un appel qui ne verra pas le jour')
  await claire.reads('Annulé')
})

test('A coordinator enters a place in the directory and says who answers for it', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens('/facilities/new')
  await claire.finds('Inscrire un établissement')
  await claire.writes('Nom de l’établissement', 'Clinique du Grand Tilleul')
  await claire.writes('Ville', 'Lyssac')
  await claire.ticks('Clinique')
  await claire.chooses('Région', 'Bretagne')
  await claire.writes('Combien d’essais peut-il accueillir à la fois ?', '2')
  await claire.writes(
    'En quelques phrases : qui y est soigné, ce qu’on aime y essayer',
    'Soins de suite, soixante lits.',
  )
  await claire.presses('Inscrire l’établissement')
  await claire.finds('Clinique du Grand Tilleul')
  await claire.follows('Dire qui répond pour cet établissement')
  await claire.finds('Qui répond pour Clinique du Grand Tilleul ?')
})

test('A partner changes their mind before the transfer', async () => {
  const mireille = await company.callsOfCast('Mireille Abadie')
  await mireille.opens('/pledges')
  await mireille.finds('Promesses de financement')
  await mireille.follows(/^Caisse solidaire du Vernay promet/)
  await mireille.finds(/promet 50\s000\s€$/)
  await mireille.follows('Reprendre cette promesse')
  await mireille.finds('Reprendre cette promesse')
  await mireille.presses('Reprendre la promesse')
  await mireille.finds(/avait promis 50\s000\s€$/)
})

test('A company corrects its solution', async () => {
  const louise = await company.callsOfCast('Louise Amblard')
  await louise.opens('/solutions')
  await louise.follows(/^Rappel doux/)
  await louise.finds('Rappel doux')
  await louise.follows('Modifier')
  await louise.finds('Modifier « Rappel doux »')
  await louise.writes('Nom de la solution', '')
  await louise.presses('Enregistrer')
  await louise.isRefused('Donnez un nom à la solution.')
  await louise.writes('Nom de la solution', 'Rappel doux')
  await louise.presses('Enregistrer')
  await louise.finds('Rappel doux')
})

test('A lead reads what stopping a trial means, and someone who left an open session signs out', async () => {
  const yvonne = await company.callsOfCast('Yvonne Le Goff')
  await yvonne.opens('/pilots')
  await yvonne.page.getByRole('listitem').filter({ hasText: 'EHPAD Les Glycines' }).getByRole('link').first().click()
  await yvonne.follows('Arrêter cet essai')
  await yvonne.finds('Arrêter cet essai')
  await yvonne.presses('Arrêter l’essai')
  await yvonne.isRefused('Dites pourquoi en une phrase au moins (20 caractères).')
  await yvonne.opens('/sign-out')
  await yvonne.finds('Se déconnecter')
  await yvonne.presses('Se déconnecter de cet appareil')
  await yvonne.opens('/desk')
  await yvonne.finds('Se connecter')
  expect(pathOf(yvonne)).toBe('/sign-in')
})
