import { expect, test } from 'playwright/test'
import { shutTheDoor } from './clock-hand.ts'
import { Company } from './company.ts'
import { endSessionsOf } from './database.ts'
import { moveTo } from './keyboard.ts'
import { stopsShort } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { composesAJury, entrustsTheFile } from './steps/juries.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { WALKER } from './tales.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const TALE = {
  ...WALKER,
  patient: {
    sentence: 'Je ne sais jamais si mon plateau sera sans gluten',
    story: 'À chaque repas je demande, et la réponse change. Deux fois j’ai été malade à l’hôpital.',
  },
  need: {
    title: 'Un plateau sûr pour qui ne peut pas manger de tout',
    summary: 'Des patients reçoivent un plateau qui ne convient pas à leur régime, et ne savent pas à qui le dire.',
    theme: 'Les repas à l’hôpital',
  },
  call: { title: 'Le bon plateau à la bonne personne', envelope: '45 000' },
  file: { title: 'Une fiche de régime que l’on comprend', answer: 'Quarante patients ont relu nos fiches avec nous.' },
  jurors: { scores: 'Odile Maréchal', recused: 'Laurent Piquemal' },
}
const WHY = 'J’avais noté ce dossier avant de lire la dernière réponse.'

test('A file is sent, and given to two jurors', async () => {
  test.slow()
  const patient = await company.calls('a patient')
  await patient.opens('/besoin')
  await saysANeed(patient, TALE.patient)
  const claire = await company.callsOfCast('Claire Vasseur')
  await qualifies(claire, TALE)
  const call = await opensACall(claire, TALE)
  company.keeps('the call', call)

  const maud = await company.callsOfCast('Maud Delattre')
  await stopsShort(maud, call, 'Consignes claires', TALE.file)
  await maud.presses('Déposer la candidature')
  await maud.finds(TALE.file.title)
  await shutTheDoor(call)
  await composesAJury(claire, call, TALE)
  const odile = await company.callsOfCast('Odile Maréchal', { scripts: true, keyboard: true })
  await odile.opens('/juries')
  await odile.follows('Répondre à l’invitation')
  await odile.ticks('J’accepte ces règles')
  await odile.presses('Rejoindre le jury')
  await odile.finds('Mes jurys')
  await entrustsTheFile(claire, call, TALE)
})

test('A juror who writes in two windows, or whose session ends, is told so and loses nothing', async () => {
  const odile = await company.callsOfCast('Odile Maréchal')
  const { page } = odile
  await odile.opens('/juries')
  await odile.follows(/Lisibelle$/)
  await odile.finds('Un lien avec ce dossier ?')
  await odile.ticks('Je n’ai aucun lien avec ce dossier')
  await odile.presses('Déclarer')
  await odile.finds(TALE.file.title)
  company.keeps('the review', pathOf(odile))
  // What is written in another window is not replaced before she asks for it.
  const other = await odile.opensATab()
  await other.opens(company.has('the review'))
  await other.finds(TALE.file.title)
  await other.writes('Pour la délibération (facultatif)', 'Vu avec la cuisine.')
  await other.reads('Enregistré.')
  await odile.writes('Pour la délibération (facultatif)', 'À revoir.')
  await odile.reads(/enregistrées depuis une autre fenêtre/, 'Voir ce qui y est enregistré')
  await other.opens(company.has('the review'))
  await expect(other.page.getByLabel(/^Pour la délibération/)).toHaveValue('Vu avec la cuisine.')
  await other.page.close()
  await odile.presses('Enregistrer le brouillon')
  await odile.isRefused('Ces notes ont été enregistrées depuis une autre fenêtre.')
  await odile.presses('Enregistrer le brouillon')
  await odile.reads(/^Brouillon enregistré le/)

  await endSessionsOf('odile@demonstration.example')
  await odile.writes('Pour la délibération (facultatif)', 'À relire sans faute.')
  await odile.reads('Votre connexion a pris fin.', /Ce que vous avez écrit est gardé/)
  await odile.presses('Me reconnecter et continuer')
  await odile.finds('Se connecter')
  await odile.presses('Entrer comme Odile Maréchal')
  await odile.finds(TALE.file.title)
  await expect(page.getByLabel(/^Pour la délibération/)).toHaveValue('À relire sans faute.')
})

test('A juror scores its six criteria with the keyboard alone, and a line that is cut loses nothing', async () => {
  const odile = await company.callsOfCast('Odile Maréchal')
  const { page } = odile
  const criteria = page.locator('.criterion')
  await expect(criteria).toHaveCount(6)
  for (const criterion of await criteria.all()) {
    await moveTo(criterion.getByLabel('0 rien'))
    await page.keyboard.press('4')
    await expect(criterion.getByLabel('4 très bon')).toBeChecked()
    await page.keyboard.press('Tab')
    await page.keyboard.insertText('Solide, et dit clairement.')
  }
  await odile.reads('Tous les critères sont notés et commentés.', 'Enregistré.')

  await page.context().setOffline(true)
  await odile.writes('Pour la délibération (facultatif)', 'À relire avec les diététiciennes.')
  await odile.reads(/La connexion est coupée/)
  await moveTo(page.getByRole('button', { name: 'Relire et rendre' }))
  await page.keyboard.press('Enter')
  await odile.finds(TALE.file.title)
  await page.context().setOffline(false)
  await odile.finds('Relire et rendre mes notes')
  await odile.reads('À relire avec les diététiciennes.', '4 / 5 très bon')
  await odile.presses('Rendre mes notes')
  await odile.finds(TALE.file.title)
  await odile.reads(/Vos notes sont rendues et scellées/, 'Voir mes dossiers')
})

test('Sealed scores are corrected with a reason, and whoever reads them reads what they were', async () => {
  const odile = await company.callsOfCast('Odile Maréchal')
  await odile.opens(company.has('the review'))
  await odile.follows('Corriger ces notes')
  await odile.finds('Corriger des notes rendues')
  await odile.presses('Remplacer mes notes')
  await odile.isRefused('Dites pourquoi, en 20 caractères au moins.')
  await odile.writes('Pourquoi corriger', WHY)
  await odile.ticks('2 partiel', 'Équipe et continuité')
  await odile.presses('Remplacer mes notes')
  await odile.finds(TALE.file.title)
  await odile.unfolds('Corrigées une fois')
  await odile.reads(WHY, 'Ce qu’elles étaient')

  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens(`${company.has('the call')}/jury`)
  await claire.follows('Choisir la note qui compte')
  await claire.finds('Quelle note compte ?')
  await claire.ticks(/^Note ajustée/)
  await claire.presses('Retenir cette note')
  await claire.reads(/Choix actuel : note ajustée, par Claire Vasseur/)
  await claire.follows('Retour au jury')
  await claire.follows('Ouvrir les notes sans attendre')
  await claire.finds('Ouvrir les notes sans attendre')
  await claire.presses('Ouvrir les notes')
  await claire.finds(TALE.call.title)
  await claire.reads('La note ajustée range les dossiers', /retenu \d+ fois sur 100/)
  await claire.unfolds('Le détail du dossier')
  await claire.page.locator('summary', { hasText: 'Corrigées une fois' }).click()
  await claire.reads(WHY)
})
