import { expect, test } from 'playwright/test'
import { words } from '#app/calls/words.questions.ts'
import { Company } from './company.ts'
import { endSessionsOf } from './database.ts'
import type { Person } from './person.ts'
import { stopsShort } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { letterTo } from './steps/letters.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { signsInAgain, signsInByLetter } from './steps/sign-in.ts'
import { WALKER } from './tales.ts'

test.describe.configure({ mode: 'serial' })
const SCRIPTS = { scripts: true }
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, SCRIPTS)
})
test.afterAll(() => company.goHome())

const TALE = {
  ...WALKER,
  patient: {
    sentence: 'Personne ne sait qui relit mon ordonnance de sortie',
    story: 'À la sortie on me donne trois feuilles. Le pharmacien et mon médecin ne lisent pas la même.',
  },
  need: {
    title: 'Une seule ordonnance relue par tous',
    summary: 'À la sortie, l’hôpital, la pharmacie et le médecin de ville ne lisent pas la même ordonnance.',
    theme: 'L’ordonnance de sortie',
  },
  call: { title: 'La même ordonnance pour tous', envelope: '55 000' },
}
const FILE = { title: 'Dix lignes pour le pharmacien aussi', answer: 'Trente patients suivis pendant un an.' }
const ZOE = { name: 'Zoé Lambert', email: 'zoe.lambert@cabinet.example' }
const { need, steps, evidence, risks } = words.fr.questions
const [first, second, third, fourth] = [need.label, steps.label, evidence.label, risks.label]

test('Someone of no company is invited to a file by a letter, and comes in with the address it was sent to', async () => {
  test.slow()
  const patient = await company.calls('a patient', { scripts: false })
  await patient.opens('/besoin')
  await saysANeed(patient, TALE.patient)
  const claire = await company.callsOfCast('Claire Vasseur')
  await qualifies(claire, TALE)
  const call = await opensACall(claire, TALE)

  const yanis = await company.callsOfCast('Yanis Meziane')
  await stopsShort(yanis, call, 'Dix lignes', FILE)
  const file = pathOf(yanis).replace('/submission', '')
  company.keeps('the file', file)
  await yanis.opens(`${file}/edit`)
  await yanis.follows('Qui travaille sur cette candidature')
  await yanis.finds('Qui travaille sur cette candidature')
  await yanis.reads('Yanis Meziane (vous)', /Responsable · Écrit, dépose/)
  await yanis.follows('Inviter une personne')
  await yanis.finds('Inviter une personne sur cette candidature')
  await yanis.presses('Envoyer l’invitation')
  await yanis.isRefused('Indiquez l’adresse de la personne.')
  await yanis.writes('Son adresse de courriel', ZOE.email)
  await yanis.presses('Envoyer l’invitation')
  await yanis.finds('Qui travaille sur cette candidature')
  await yanis.reads('Invitations en attente', ZOE.email)

  const zoe = await company.calls('a colleague')
  const letter = await letterTo(zoe, ZOE.email, 'On vous invite à travailler sur une candidature')
  expect(letter).toContain('Yanis Meziane vous invite à travailler avec Kairnéa')
  expect(letter).not.toContain(FILE.title)
  const link = /\/team-invitations\/\S+/.exec(letter)?.[0] ?? 'no link'
  await claire.opens(link)
  await claire.finds('Cette invitation n’est pas pour vous')
  await claire.doesNotRead(/Kairnéa/)
  await zoe.opens(link)
  await signsInByLetter(zoe, ZOE)
  await zoe.finds('Travailler sur une candidature')
  await zoe.reads(TALE.call.title, /Écrit et dépose la candidature/)
  await zoe.presses('Accepter')
  await zoe.finds(FILE.title)
  await zoe.opens('/applications')
  await zoe.reads(FILE.title, /Kairnéa/)
})

test('Two colleagues write at once: in two boxes both are kept, in one box the second chooses', async () => {
  const [yanis, zoe] = [await company.calls('Yanis Meziane'), await company.calls('a colleague')]
  const draft = `${company.has('the file')}/edit`
  for (const one of [yanis, zoe]) {
    await one.opens(draft)
    await one.finds('Écrire la candidature')
  }
  await yanis.writes(first, 'Yanis : trente patients nous l’ont dit.')
  await isSaved(yanis)
  await zoe.writes(second, 'Zoé : le pharmacien relit le jour même.')
  await isSaved(zoe)
  await zoe.reads(/^Yanis Meziane a changé cette réponse à/)

  await yanis.writes(third, 'Yanis : un essai de six mois.')
  await expect(async () => {
    expect(await (await zoe.page.request.get(draft)).text()).toContain('un essai de six mois')
  }).toPass()
  await zoe.writes(third, 'Zoé : un essai d’un an, dans deux pharmacies.')
  await zoe.reads(/^Yanis Meziane a écrit ici à .*, pendant que vous écriviez$/, 'Yanis : un essai de six mois.')
  await expect(zoe.page.getByLabel(third)).toHaveValue('Zoé : un essai d’un an, dans deux pharmacies.')
  await zoe.presses('Garder mon texte')
  await zoe.doesNotRead(/pendant que vous écriviez/)
  await yanis.opens(draft)
  await expect(yanis.page.getByLabel(first)).toHaveValue('Yanis : trente patients nous l’ont dit.')
  await expect(yanis.page.getByLabel(second)).toHaveValue('Zoé : le pharmacien relit le jour même.')
  await expect(yanis.page.getByLabel(third)).toHaveValue('Zoé : un essai d’un an, dans deux pharmacies.')
})

test('A session that ends while one types loses nothing, and is found again after signing in', async () => {
  const zoe = await company.calls('a colleague')
  await zoe.opens(`${company.has('the file')}/edit`)
  await zoe.finds('Écrire la candidature')
  await endSessionsOf(ZOE.email)
  await zoe.writes(fourth, 'Zoé : vingt minutes de formation par personne.')
  await zoe.reads('Votre connexion a pris fin.')
  await zoe.presses('Me reconnecter et continuer')
  await signsInAgain(zoe, ZOE)
  await zoe.finds('Écrire la candidature')
  await zoe.reads('Vous retrouvez ce que vous aviez écrit')
  await expect(zoe.page.getByLabel(fourth)).toHaveValue('Zoé : vingt minutes de formation par personne.')
  await expect(zoe.page.getByLabel(first)).toHaveValue('Yanis : trente patients nous l’ont dit.')
  await zoe.presses('Enregistrer')
  await zoe.reads(/^Brouillon enregistré à .* par Zoé Lambert\.$/)
})

test('A colleague made a reader no longer writes, even in a page opened before', async () => {
  const [yanis, zoe] = [await company.calls('Yanis Meziane'), await company.calls('a colleague')]
  const file = company.has('the file')
  await yanis.opens(`${file}/team`)
  await yanis.follows('Changer le droit de Zoé Lambert')
  await yanis.finds('Le droit de Zoé Lambert')
  await yanis.ticks(/^Lecture seule/)
  await yanis.presses('Enregistrer ce droit')
  await yanis.reads(/Lecture seule · Lit toute la candidature/)

  await zoe.writes(first, 'Zoé : trop tard.')
  await zoe.reads(/L’enregistrement s’est arrêté\. Vous pouvez lire cette candidature, pas l’écrire\./)
  expect(await zoe.opens(`${file}/edit`)).toBe(403)
  await zoe.finds('Cette action ne vous est pas ouverte')
  await zoe.opens(file)
  await zoe.finds(FILE.title)
  await zoe.reads('Yanis : trente patients nous l’ont dit.')
  await zoe.doesNotRead('Continuer à écrire')
})

test('A file sent, taken back and taken up again before its cut-off keeps its words and its number', async () => {
  const [yanis, zoe] = [await company.calls('Yanis Meziane'), await company.calls('a colleague')]
  const file = company.has('the file')
  const number = await sends(yanis, file)
  await zoe.opens(file)
  await zoe.reads(number)
  await yanis.follows('Retirer la candidature')
  await yanis.finds('Retirer cette candidature')
  await yanis.presses('Retirer la candidature')
  await yanis.finds('Mes candidatures')
  await yanis.follows(FILE.title)
  await yanis.finds(FILE.title)
  await yanis.reads('Retirée')
  await yanis.follows('Reprendre cette candidature')
  await yanis.finds('Reprendre cette candidature')
  await yanis.presses('Reprendre la candidature')
  await yanis.finds('Écrire la candidature')
  await expect(yanis.page.getByLabel(third)).toHaveValue('Zoé : un essai d’un an, dans deux pharmacies.')
  expect(await sends(yanis, file)).toBe(number)
})

test('Taken out of a team, a colleague reads nothing of the file from that moment', async () => {
  const [yanis, zoe] = [await company.calls('Yanis Meziane'), await company.calls('a colleague')]
  const file = company.has('the file')
  await yanis.opens(`${file}/team`)
  await yanis.follows('Changer le droit de Zoé Lambert')
  await yanis.unfolds('Retirer Zoé Lambert de l’équipe')
  await yanis.presses('Oui, la retirer')
  await yanis.finds('Qui travaille sur cette candidature')
  await yanis.doesNotRead('Zoé Lambert')
  expect(await zoe.opens(file)).toBe(404)
  await zoe.opens('/applications')
  await zoe.finds('Mes candidatures')
  await zoe.reads('Aucune candidature pour le moment.')
})

async function sends(owner: Person, file: string) {
  await owner.opens(`${file}/submission`)
  await owner.finds('Relire et déposer')
  await owner.presses('Déposer la candidature')
  await owner.finds(FILE.title)
  const seen = await owner.page.getByRole('main').innerText()
  return /C-\d{4}-\d{4}/.exec(seen)?.[0] ?? 'no number'
}

/** The page has said by itself that what was typed is saved. */
async function isSaved(person: Person) {
  await person.reads(/^Brouillon enregistré à [^.]*\d\.$/)
}
