import { expect, test } from 'playwright/test'
import { shutTheDoor } from './clock-hand.ts'
import { Company } from './company.ts'
import { stopsShort } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { letterTo } from './steps/letters.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { WALKER } from './tales.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

const TALE = {
  ...WALKER,
  patient: {
    sentence: 'Le chariot des perfusions grince toute la nuit',
    story: 'Chaque nuit le chariot des perfusions grince dans le couloir, et plus personne ne se rendort.',
  },
  need: {
    title: 'Dormir sans le grincement des chariots',
    summary: 'La nuit, des chariots bruyants réveillent les patients de tout un couloir.',
    theme: 'Le bruit la nuit',
  },
  call: { title: 'Des couloirs silencieux la nuit', envelope: '50 000' },
}
const FILE = { title: 'Des roues qui ne grincent plus', answer: 'Nous changeons les roues de douze chariots.' }
const SAID = 'Prêter douze chariots du service de cardiologie, de mars à juin.'
const DIRECTOR = 'direction@clinique-du-parc.example'

test('A hospital named in a file refuses by its link, without an account, and its team reads why', async () => {
  const patient = await company.calls('a patient')
  await patient.opens('/besoin')
  await saysANeed(patient, TALE.patient)
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  await qualifies(claire, TALE)
  company.keeps('the call', await opensACall(claire, TALE))

  const maud = await company.callsOfCast('Maud Delattre', { scripts: true })
  await stopsShort(maud, company.has('the call'), 'Consignes claires', FILE)
  const file = pathOf(maud).replace('/submission', '')
  company.keeps('the file', file)
  await maud.opens(`${file}/edit`)
  await maud.follows('Établissements et personnes cités')
  await maud.finds('Établissements et personnes cités')
  await maud.presses('Ajouter à la candidature')
  await maud.isRefused(
    'Choisissez l’établissement dans la liste, ou écrivez son nom.',
    'Dites sur quoi ils sont d’accord : c’est ce qu’ils liront.',
    'Citez au moins une personne.',
  )
  await maud.writes('Ou son nom, s’il n’est pas dans la liste', 'Clinique du Parc')
  await maud.writes('Sur quoi sont-ils d’accord ?', SAID)
  await maud.writes('Nom de la personne de la direction', 'Mireille Castan')
  await maud.writes('Son adresse électronique', DIRECTOR, 'Direction de l’établissement')
  await maud.presses('Ajouter à la candidature')
  await maud.reads('Mireille Castan', /aucun clinicien n’est cité/)
  await maud.opens(`${file}/submission`)
  await maud.presses('Déposer la candidature')
  await maud.finds(FILE.title)

  const director = await company.calls('the management of a hospital')
  const letter = await letterTo(director, DIRECTOR, 'On vous cite : êtes-vous d’accord ?')
  expect(letter).not.toContain(SAID)
  await director.opens(/\/sponsors\/\S+/.exec(letter)?.[0] ?? 'no link')
  await director.finds('Êtes-vous bien d’accord ?')
  await director.reads(SAID, 'Clinique du Parc', /Qui lit votre réponse/)
  await director.ticks('Je ne suis pas d’accord')
  await director.presses('Envoyer ma réponse')
  await director.isRefused('Dites ce qui est juste, ou pourquoi vous refusez.')
  await director.writes('Ce qui est juste, ou pourquoi vous refusez', 'Personne ne nous a consultés.')
  await director.presses('Envoyer ma réponse')
  await director.reads('Merci, votre réponse est enregistrée.')

  await maud.opens(file)
  await maud.finds(FILE.title)
  await maud.reads('Refusé', 'Personne ne nous a consultés.')
})

test('A received file is made clear within its time, beside what was sealed, and admitted', async () => {
  const [call, file] = [company.has('the call'), company.has('the file')]
  await shutTheDoor(call)
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  await expect(async () => {
    await claire.opens(`${call}/applications`)
    await claire.follows(/^C-\d{4}-\d{4}$/)
  }).toPass()
  await claire.finds('Vérifier la recevabilité')
  await claire.reads('Personne ne nous a consultés.')
  await claire.follows('Demander une précision')
  await claire.finds('Demander une précision à l’équipe')
  await claire.presses('Envoyer la demande')
  await claire.isRefused('Écrivez ce que vous demandez.')
  await claire.writes('Ce que vous demandez', 'Quel autre hôpital prêtera ses chariots ?', 'Demande 1')
  await claire.presses('Envoyer la demande')
  await claire.finds('Vérifier la recevabilité')
  await claire.reads(/Une demande de précision est en cours/)

  const maud = await company.callsOfCast('Maud Delattre', { scripts: false })
  await maud.opens('/desk')
  await maud.follows(`Répondre à une demande de précision sur « ${FILE.title} »`)
  await maud.finds('Répondre à une demande de précision')
  await maud.presses('Envoyer les réponses')
  await maud.reads(/Répondez à chaque demande avant d’envoyer/)
  await maud.writes('Votre réponse à la demande 1', 'Le CHU de Saint-Aubrac, qui nous l’a confirmé.')
  await maud.presses('Enregistrer')
  await maud.reads('Vos réponses sont enregistrées. Elles ne sont pas encore envoyées.')
  await claire.opens(`${file}/admission`)
  await claire.doesNotRead('Le CHU de Saint-Aubrac, qui nous l’a confirmé.')
  await maud.presses('Envoyer les réponses')
  await maud.reads(/Cette demande est close/)

  await claire.opens(`${file}/admission`)
  await claire.reads('Le CHU de Saint-Aubrac, qui nous l’a confirmé.', FILE.answer)
  await claire.presses('Elle est recevable')
  await claire.reads('Elle est déjà déclarée recevable.')
  await maud.opens(file)
  await maud.reads('Recevable', 'La candidature est exactement celle qui a été déposée.')
})
