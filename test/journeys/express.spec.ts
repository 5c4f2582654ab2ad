import { expect, test } from 'playwright/test'
import { shutTheFirstCutoff } from './clock-hand.ts'
import { Company } from './company.ts'
import type { Person } from './person.ts'
import { answersInACrisis } from './steps/answers.ts'
import { checks } from './steps/applications.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const TOLD = {
  patient: {
    sentence: 'Il n’y a plus de masque à ma taille dans le service',
    story: 'Depuis lundi les petits masques manquent : ma fille de six ans garde un masque qui tombe.',
  },
  need: {
    title: 'Des masques à la taille des enfants',
    summary: 'Des enfants hospitalisés portent des masques trop grands, faute de petites tailles.',
    theme: 'Les petites tailles',
  },
}
const CALL = 'Des masques pour les enfants, cette semaine'
const [READY, UNREADY] = ['Des masques cousus à l’hôpital', 'Des masques moulés à la demande']
const KBIS = { name: 'kbis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 extrait') }

test('In a crisis, a coordinator goes from a need to an open call with weekly cut-offs in one sitting', async () => {
  const patient = await company.calls('a patient', { scripts: false })
  await patient.opens('/besoin')
  await saysANeed(patient, TOLD.patient)
  const claire = await company.callsOfCast('Claire Vasseur')
  await qualifies(claire, TOLD)
  await claire.follows('Bâtir un appel sur ce besoin')
  await claire.finds('Par où commencer ?')
  await claire.follows('Crise, en quelques heures')
  await claire.finds('Bâtir un appel')
  await claire.writes('Titre de l’appel', CALL)
  await claire.writes('Enveloppe annoncée', '30 000')
  await claire.presses('Enregistrer le brouillon')
  await claire.finds('Relire et publier')
  await claire.reads(TOLD.need.title, /Relève 1/, /Relève 2/)
  await claire.presses('Publier et ouvrir tout de suite')
  await claire.finds(CALL)
  await claire.reads('Ouvert', /^Relève 1/, 'un dossier envoyé maintenant en fait partie')
  company.keeps('the call', pathOf(claire))
})

test('A company sends a reduced file, promises a day for each paper it lacks, and gives one of them afterwards', async () => {
  const camille = await company.callsOfCast('Camille Pons')
  await begins(camille, 'Avis du dimanche', READY)
  await camille.presses('Enregistrer, relire et déposer')
  await camille.finds('Relire et déposer')
  await camille.reads('Tout y est.', 'Ce que vous donnerez plus tard')
  await camille.presses('Déposer la candidature')
  await camille.finds(READY)
  await camille.reads(/C-\d{4}-\d{4}/, 'Relève dont il fait partie', /Promise pour le/)
  await camille.follows('Donner les pièces promises')
  await camille.finds('Les pièces promises')
  await camille.ticks('Extrait Kbis ou récépissé d’association')
  await camille.page.getByLabel('Le fichier').setInputFiles(KBIS)
  await camille.page.getByRole('button', { name: 'Ajouter cette pièce' }).click()
  await camille.reads('La pièce est ajoutée.', /Donnée le/, /Promise pour le/)
})

test('A file that is not ready when the first cut-off passes goes to the next one; the ready one goes to its jury', async () => {
  const [claire, hugo] = [await company.callsOfCast('Claire Vasseur'), await company.callsOfCast('Hugo Marchal')]
  const call = company.has('the call')
  await begins(hugo, 'Veille juste', UNREADY)
  await hugo.reads(/^Prochaine relève :/, /La porte se ferme pour de bon le/)
  await claire.opens(`${call}/applications`)
  await claire.doesNotRead(READY)

  await shutTheFirstCutoff(call)
  await expect(async () => {
    await claire.opens(`${call}/applications`)
    await expect(claire.page.getByText(READY)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await claire.doesNotRead(UNREADY)
  await claire.opens(call)
  await claire.reads(
    'Ouvert',
    /^Relève 1 : .*, passée$/,
    /^Relève 2 : .*, un dossier envoyé maintenant en fait partie$/,
  )

  await hugo.presses('Enregistrer, relire et déposer')
  await hugo.finds('Relire et déposer')
  await hugo.doesNotRead(/Prochaine relève/)
  await hugo.presses('Déposer la candidature')
  await hugo.finds(UNREADY)
  await hugo.reads(/C-\d{4}-\d{4}/, 'Relève dont il fait partie')
  await claire.opens(`${call}/applications`)
  await claire.finds('Candidatures reçues')
  await claire.doesNotRead(UNREADY)
})

/** From the call to a file written whole. */
async function begins(founder: Person, solution: string, title: string) {
  await founder.opens(company.has('the call'))
  await founder.follows('Répondre à cet appel')
  await founder.finds('Répondre à cet appel')
  await checks(founder, [
    ['7', 'Maturité technique de la solution (TRL)'],
    ['Oui', 'La solution peut-elle être montrée en train de fonctionner ?'],
    ['Oui', 'Acceptez-vous un essai dans un lieu de soins, avec ses équipes et ses patients ?'],
    ['Oui', 'Vous engagez-vous à fournir les pièces de conformité à la date dite ?'],
    ['Non', 'Votre structure est-elle en liquidation judiciaire ?'],
  ])
  await founder.ticks(solution)
  await founder.presses('Commencer ma candidature')
  await founder.finds('Écrire la candidature')
  await founder.writes('Titre de la candidature', title)
  await founder.writes('Montant demandé', '9 000')
  await answersInACrisis(founder, 'Deux couturières, un patron, douze masques par heure.')
}
