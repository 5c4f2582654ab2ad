import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import { moveTo } from './keyboard.ts'
import type { Person } from './person.ts'
import { saysANeed } from './steps/needs.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const BOARD = /attend(ent)? d’être lus?$/
const REASON = 'La commission des usagers de l’hôpital reçoit ces demandes et y répond.'
const QUESTION = 'À quelle heure cela arrive-t-il le plus souvent ?'
const STORY = 'Cela dure depuis le printemps et personne ne sait à qui le dire.'

/** Goes to a need's line with the Tab key alone. */
async function standsOn(coordinator: Person, sentence: string) {
  await coordinator.finds(BOARD)
  await moveTo(coordinator.page.getByRole('link', { name: sentence }))
}

test('A coordinator goes through a morning’s needs with the keyboard alone', async () => {
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true, keyboard: true })
  const told = ['Les stores du service ne ferment plus', 'Le bus ne s’arrête plus devant', 'La cloche sonne la nuit']
  const [turnedDown = '', asked = '', sentOn = ''] = told
  for (const sentence of told) {
    const patient = await company.calls(sentence)
    await patient.opens('/needs/new')
    company.keeps(sentence, await saysANeed(patient, { sentence, story: STORY }))
  }
  const { keyboard } = claire.page

  await claire.opens('/needs/triage')
  await standsOn(claire, turnedDown)
  await keyboard.press('d')
  await claire.finds('Ne pas retenir un besoin')
  await claire.writes('Raison', REASON)
  await claire.presses('Ne pas retenir')
  await standsOn(claire, asked)
  await keyboard.press('c')
  await claire.finds('Demander une précision')
  await claire.writes('Votre question', QUESTION)
  await claire.presses('Envoyer la question')
  await standsOn(claire, sentOn)
  await keyboard.press('x')
  await expect(claire.page.getByLabel(`Choisir « ${sentOn} »`)).toBeChecked()
  await keyboard.press('h')
  await claire.finds('Confier plusieurs besoins')
  await claire.chooses('À qui ?', 'Malik Haddad')
  await claire.presses('Confier ce besoin')
  await claire.finds(BOARD)
  await claire.reads('1 besoin confié.')
  await claire.doesNotRead(turnedDown)
  await claire.doesNotRead(asked)

  const patient = await company.calls(turnedDown)
  await patient.opens(`/receipts/${company.has(turnedDown)}`)
  await patient.reads('Non retenu', REASON)
})

test('An author without an account answers a question from their receipt, without scripts', async () => {
  const patient = await company.calls('a patient without scripts', { scripts: false })
  const claire = await company.callsOfCast('Claire Vasseur')
  const sentence = 'La rampe du couloir s’arrête trop tôt'
  await patient.opens('/needs/new')
  const code = await saysANeed(patient, { sentence, story: STORY })
  await claire.opens('/needs/triage')
  await claire.follows(sentence)
  await claire.follows('Demander une précision')
  await claire.finds('Demander une précision')
  await claire.writes('Votre question', QUESTION)
  await claire.presses('Envoyer la question')

  await patient.opens(`/receipts/${code}`)
  await patient.reads('À préciser', QUESTION)
  await patient.follows('Répondre à la question')
  await patient.finds('Répondre à une question')
  await patient.presses('Envoyer ma réponse')
  await patient.isRefused('Écrivez votre réponse.')
  await patient.writes('Votre réponse', 'Le soir surtout, quand les lumières baissent.')
  await patient.presses('Envoyer ma réponse')
  await patient.finds(sentence)
  await patient.reads('Reçu, pas encore lu')

  await claire.opens('/needs/triage?whose=mine')
  await claire.finds(BOARD)
  await claire.reads('L’auteur a répondu')
  await claire.follows(sentence)
  await claire.reads(QUESTION, 'Le soir surtout, quand les lumières baissent.')
})
