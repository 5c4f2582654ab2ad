import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import type { Person } from './person.ts'
import { checks } from './steps/applications.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const NEEDS = [
  {
    patient: {
      sentence: 'La prise est derrière la table de nuit',
      story: 'Je ne peux pas brancher mon téléphone : la prise est derrière la table, je ne dois pas me pencher.',
    },
    need: {
      title: 'Brancher son téléphone sans se lever',
      summary: 'Des patients alités ne peuvent pas atteindre la prise de leur chambre.',
      theme: 'Rester joignable',
    },
  },
  {
    patient: {
      sentence: 'Mon téléphone s’éteint pendant les examens',
      story: 'Après une matinée d’examens, mon téléphone est vide et personne ne sait où je suis.',
    },
    need: {
      title: 'Rester joignable pendant une journée d’examens',
      summary: 'Des patients perdent le contact avec leurs proches pendant de longs examens.',
      theme: 'Rester joignable de jour',
    },
  },
  {
    patient: {
      sentence: 'On me demande mon chargeur à chaque étage',
      story: 'Chaque nuit on me demande de prêter un chargeur, et il ne revient pas.',
    },
    need: {
      title: 'Avoir de quoi recharger dans chaque service',
      summary: 'Des soignants prêtent leur propre chargeur, faute de mieux.',
      theme: 'Rester joignable la nuit',
    },
  },
]
const CALL = 'Du courant au bord de chaque lit'
const PLUG = 'Faut-il une prise de plus au lit ?'
const PRICE = 'Combien coûte cette prise ?'
const SUMMARY = 'Votre projet, pour quelqu’un qui n’est pas du métier'
const STOPS = 'Qu’est-ce qui s’arrête quand c’est installé ?'
const FILE = {
  title: 'Une prise au bord du lit',
  summary: 'Une petite prise se pose au bord du lit, sans fil qui traîne.',
}
const GONE = 'Les chargeurs prêtés par les soignants.'
const KBIS = { name: 'kbis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 extrait') }
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const CHANGE = 'Nous ne demandons plus ce qui s’arrête : les services nous l’ont déjà dit.'

test('A coordinator reads three needs and builds one call from them', async () => {
  const patient = await company.calls('a patient', { scripts: false })
  const claire = await company.callsOfCast('Claire Vasseur')
  for (const told of NEEDS) {
    await patient.opens('/besoin')
    await saysANeed(patient, told.patient)
    await qualifies(claire, told)
  }
  await claire.follows('Bâtir un appel sur ce besoin')
  await claire.finds('Par où commencer ?')
  await claire.reads(/^\d+ questions, environ 2 heures pour tout écrire/)
  await claire.follows('Crise, en quelques heures')
  await claire.finds('Bâtir un appel')
  await claire.writes('Titre de l’appel', CALL)
  for (const { need } of NEEDS) await claire.ticks(new RegExp(`${need.title}$`), 'Besoins choisis')
  await claire.writes('Enveloppe annoncée', '20 000')
  await claire.presses('Enregistrer le brouillon')
  await claire.finds('Relire et publier')
  await claire.reads(...NEEDS.map(({ need }) => need.title))
  company.keeps('the call', pathOf(claire).replace('/publication', ''))
})

test('They leave questions out, ask their own, try them as an applicant does and open the call the same day', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  const at = `${company.has('the call')}/questionnaire`
  await claire.opens(at)
  await claire.finds('Les questions posées')
  for (const section of [
    'Ce que cela demande au lieu',
    'Preuves et mesures',
    'Données et sécurité',
    'L’argent, pendant et après',
  ]) {
    await claire.follows('Retirer', section)
    await claire.presses('Retirer la section')
  }
  await adds(claire, PLUG, /^Un choix/)
  await claire.writes('En français, ligne 1', 'Oui')
  await claire.writes('En français, ligne 2', 'Non')
  await claire.presses('Enregistrer la question')
  await adds(claire, PRICE, /^Un montant en euros/)
  await claire.unfolds('Ne la poser qu’à certains')
  await claire.ticks(`${PLUG} → Oui`)
  await claire.presses('Enregistrer la question')
  await adds(claire, 'Que répondez-vous à chaque souhait ?', /^Une réponse à chaque souhait/)
  await claire.presses('Enregistrer la question')
  await claire.finds('Les questions posées')

  await claire.follows('Voir comme un candidat')
  await claire.finds('Le formulaire, comme un candidat le voit')
  await claire.reads('Ici, le candidat répondra à chaque souhait dit avec les besoins.')
  await expect(claire.page.getByLabel(PRICE)).toBeHidden()
  await claire.ticks('Oui', PLUG)
  await expect(claire.page.getByLabel(PRICE)).toBeVisible()
  await claire.ticks('Non', PLUG)
  await expect(claire.page.getByLabel(PRICE)).toBeHidden()

  await claire.opens(`${company.has('the call')}/publication`)
  await claire.finds('Relire et publier')
  await claire.presses('Publier et ouvrir tout de suite')
  await claire.finds(CALL)
  await claire.reads('Ouvert', 'un dossier envoyé maintenant en fait partie')
})

test('Without scripts, a visitor tries the questions and the house says what would be missing', async () => {
  const visitor = await company.calls('a visitor', { scripts: false })
  await visitor.opens(`${company.has('the call')}/questionnaire/preview`)
  await visitor.finds('Le formulaire, comme un candidat le voit')
  await expect(visitor.page.getByLabel(PRICE)).toBeHidden()
  await visitor.ticks('Oui', PLUG)
  await visitor.presses('Continuer et vérifier mes réponses')
  const summary = visitor.page.getByRole('alert')
  await expect(summary.getByRole('link')).toHaveCount(6)
  await expect(visitor.page.getByLabel(PRICE)).toBeVisible()
})

test('A revision of the questions finds a draft under way: its company reads what was carried over, and sends', async () => {
  const maud = await company.callsOfCast('Maud Delattre')
  await maud.opens(company.has('the call'))
  await maud.follows('Répondre à cet appel')
  await maud.finds('Répondre à cet appel')
  await checks(maud, [
    ['6', 'Maturité technique de la solution (TRL)'],
    ['Oui', 'La solution peut-elle être montrée en train de fonctionner ?'],
    ['Oui', 'Acceptez-vous un essai dans un lieu de soins, avec ses équipes et ses patients ?'],
    ['Oui', 'Vous engagez-vous à fournir les pièces de conformité à la date dite ?'],
    ['Non', 'Votre structure est-elle en liquidation judiciaire ?'],
  ])
  await maud.ticks('Consignes claires')
  await maud.presses('Commencer ma candidature')
  await maud.finds('Écrire la candidature')
  const file = pathOf(maud).replace('/edit', '')
  await maud.writes('Titre de la candidature', FILE.title)
  await maud.writes('Montant demandé', '9 000')
  await maud.writes(SUMMARY, FILE.summary)
  await maud.ticks('Oui', PLUG)
  await maud.writes(PRICE, '120')
  await maud.writes(STOPS, GONE)
  await maud.presses('Enregistrer')
  await maud.reads(/Brouillon enregistré à/)

  const claire = await company.callsOfCast('Claire Vasseur')
  await revises(claire)

  await maud.opens(`${file}/edit`)
  await maud.finds('Écrire la candidature')
  await maud.reads('Les questions de l’appel ont changé', CHANGE, 'Cette question n’est plus posée.', GONE)
  await expect(maud.page.getByLabel(SUMMARY)).toHaveValue(FILE.summary)
  await expect(maud.page.getByLabel(PRICE)).toHaveValue('120')
  await maud.presses('J’ai lu, fermer ce message')
  await maud.doesNotRead('Les questions de l’appel ont changé')
  await maud.writes('À quel besoin répondez-vous, et comment le savez-vous ?', 'Douze patients nous l’ont dit.')
  await maud.writes(
    'Que se passe-t-il pour le patient et pour le soignant, pas à pas ?',
    'Le patient branche, et dort.',
  )
  await maud.ticks('Non', 'Donne-t-elle des alertes auxquelles quelqu’un doit répondre ?')
  await maud.presses('Enregistrer, relire et déposer')
  await maud.finds('Relire et déposer')
  await maud.reads('Tout y est.', FILE.summary, 'Ce que vous donnerez plus tard')
  await maud.writes('Extrait Kbis ou récépissé d’association', '2020-01-01')
  await maud.presses('Déposer la candidature')
  await maud.isRefused('Ce jour est déjà passé.')
  await maud.writes('Extrait Kbis ou récépissé d’association', inDays(7))
  await maud.presses('Déposer la candidature')
  await maud.finds(FILE.title)
  await maud.reads(/C-\d{4}-\d{4}/, 'La candidature est exactement celle qui a été déposée.')
  await maud.doesNotRead(GONE)
  await maud.reads(/Promise pour le/)
  await maud.follows('Donner les pièces promises')
  await maud.finds('Les pièces promises')
  await maud.ticks('Extrait Kbis ou récépissé d’association')
  await maud.page.getByLabel('Le fichier').setInputFiles(KBIS)
  await maud.page.getByRole('button', { name: 'Ajouter cette pièce' }).click()
  await maud.reads('La pièce est ajoutée.', /Donnée le/)
})

/** A question of one's own, written to where its kind is known. */
async function adds(coordinator: Person, label: string, kind: RegExp) {
  await coordinator.follows('Ajouter une question ici')
  await coordinator.finds('Ajouter une question')
  await coordinator.writes('Votre question', label)
  await coordinator.page.getByRole('radio', { name: kind }).check()
  await coordinator.presses('Ajouter la question')
  await coordinator.finds('Modifier la question')
}

/** One question less, and why. */
async function revises(coordinator: Person) {
  await coordinator.opens(`${company.has('the call')}/questionnaire`)
  await coordinator.follows('Préparer une révision')
  await coordinator.finds('Préparer une révision')
  await coordinator.presses('Préparer la révision')
  await coordinator.finds('Les questions posées')
  await coordinator.follows('Retirer', STOPS)
  await coordinator.presses('Retirer la question')
  await coordinator.follows('Relire et publier la révision')
  await coordinator.finds('Publier la révision')
  await coordinator.reads('Question retirée')
  await coordinator.writes('Ce qui change, en une ou deux phrases', CHANGE)
  await coordinator.presses('Publier la révision')
  await coordinator.finds('Les questions posées')
}
