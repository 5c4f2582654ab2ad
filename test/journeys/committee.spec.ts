import { expect, test } from 'playwright/test'
import { shutTheDoor } from './clock-hand.ts'
import { Company } from './company.ts'
import type { Person } from './person.ts'
import { stopsShort } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { signsInAgain } from './steps/sign-in.ts'
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
    sentence: 'La nuit je n’ose pas sonner pour un verre d’eau',
    story: 'Je compte les heures jusqu’au matin. Une fois j’ai essayé d’aller au lavabo et je suis tombé.',
  },
  need: {
    title: 'Boire la nuit sans déranger ni tomber',
    summary: 'Des patients restent la nuit sans boire, ou se lèvent seuls, plutôt que de sonner.',
    theme: 'La nuit à l’hôpital',
  },
  call: { title: 'Un verre d’eau à portée de main', envelope: '30 000' },
}
const FILES = [
  {
    by: 'Maud Delattre',
    solution: 'Consignes claires',
    title: 'Une gourde qui se boit couché',
    answer: 'Dix patients.',
  },
  { by: 'Hugo Marchal', solution: 'Veille juste', title: 'Une lampe qui montre le verre', answer: 'Deux services.' },
]
const JURORS = ['Ombeline Sarrazin', 'Théodore Lacaze', 'Philippine Aubert']
const addressOf = (name: string) =>
  `${name.split(' ')[0]?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@comite.example`

test('Two files are sent, and a jury of three is given them', async () => {
  test.slow()
  const patient = await company.calls('a patient')
  await patient.opens('/needs/new')
  await saysANeed(patient, TALE.patient)
  const claire = await company.callsOfCast('Claire Vasseur')
  await qualifies(claire, TALE)
  const call = await opensACall(claire, TALE)
  company.keeps('the call', call)
  for (const { by, solution, ...file } of FILES) {
    const founder = await company.callsOfCast(by)
    await stopsShort(founder, call, solution, file)
    await founder.presses('Déposer la candidature')
    await founder.finds(file.title)
  }
  await shutTheDoor(call)
  await expect(async () => {
    await claire.opens(`${call}/jury`)
    await expect(claire.page.getByRole('button', { name: 'Composer le jury' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await claire.presses('Composer le jury')
  for (const name of JURORS) {
    await claire.follows('Inviter un juré')
    await claire.finds('Inviter un juré')
    await claire.writes('Prénom et nom', name)
    await claire.writes('Adresse de courriel', addressOf(name))
    await claire.presses('Inviter')
    await claire.finds(TALE.call.title)
  }
  await claire.follows(`Confier des dossiers à ${JURORS[0]}`)
  await claire.finds(`Confier des dossiers à ${JURORS[0]}`)
  for (const { title } of FILES) await claire.ticks(new RegExp(title))
  await claire.presses('Confier ces dossiers')
  await claire.finds(TALE.call.title)
})

test('The committee is called: jurors read when, and say with which files they are bound', async () => {
  test.slow()
  const claire = await company.callsOfCast('Claire Vasseur')
  await claire.opens(`${company.has('the call')}/jury`)
  await claire.follows('Convoquer le comité')
  await claire.finds('Convoquer le comité')
  await claire.presses('Convoquer le comité')
  await claire.isRefused('Dites le jour et l’heure.', 'Dites où le comité se réunit.')
  await claire.writes('Jour et heure', '2031-03-10T14:00')
  await claire.writes('Lieu, ou adresse de la visioconférence', 'Salle des Platanes')
  await claire.presses('Convoquer le comité')
  await claire.finds('Ordre de passage')
  await claire.reads(/^Aucun autre ordre connu ne dérange moins\./)
  await claire.follows('Conduire la réunion')
  await claire.finds('Conduire la réunion')
  company.keeps('the meeting', pathOf(claire).replace('/lead', ''))

  for (const name of JURORS) {
    const juror = await company.calls(name, { scripts: name !== JURORS[2] })
    await juror.opens('/juries')
    await signsInAgain(juror, { email: addressOf(name) })
    await juror.opens('/juries')
    await juror.follows('Répondre à l’invitation')
    await juror.ticks('J’accepte ces règles')
    await juror.presses('Rejoindre le jury')
    await juror.opens('/interests')
    await juror.ticks('Aucun lien')
    await juror.presses('Déclarer')
    await juror.finds('Mes jurys')
    await juror.follows('Entrer en séance')
    await juror.finds('En séance')
    await juror.reads(/^Le comité se réunit le lundi 10 mars 2031 à 14 h 00/)
    await juror.follows('Dites si vous avez un lien avec 2 dossiers')
    await juror.finds('Mes liens avec les dossiers')
    await juror.presses('Enregistrer')
    await juror.finds('En séance')
    await juror.reads(/^Le jour venu, une heure avant/)
  }
})

test('Two jurors vote by phone, one finds a link in the room and leaves the board', async () => {
  test.slow()
  const claire = await company.callsOfCast('Claire Vasseur')
  const [ombeline, theodore, philippine] = await jurors()
  const meeting = company.has('the meeting')
  await claire.opens(`${meeting}/lead`)
  await claire.reads('0 présent sur 3')
  await claire.follows('Ouvrir la réunion')
  await claire.finds('Ouvrir la réunion')
  await claire.presses('Ouvrir la réunion')
  await claire.finds('Conduire la réunion')
  for (const juror of [ombeline, theodore, philippine]) {
    await juror.opens(`${meeting}/room`)
    await juror.presses('Je suis là')
    await juror.finds('En séance')
    await juror.reads('Vous êtes noté présent.')
  }
  await claire.opens(`${meeting}/lead`)
  await claire.reads('3 présents sur 3')
  await claire.page.getByRole('button', { name: /^Passer au dossier/ }).click()
  await claire.reads('Dossier 1 sur 2', 'Personne ne sort.')
  const number = (await claire.page.locator('.board-number').first().textContent()) ?? ''
  await claire.presses('Ouvrir le vote')

  // The phone hears that the vote is open, without being touched.
  await ombeline.page.setViewportSize({ width: 320, height: 640 })
  await ombeline.reads(number)
  await ombeline.presses('Favorable')
  await ombeline.finds('En séance')
  await ombeline.reads('Vous avez voté : Favorable. Vous pouvez changer jusqu’à la clôture du vote.')

  await theodore.opens(`${meeting}/board`)
  await theodore.finds('Tableau de la réunion')
  await theodore.reads(number, '1 sur 3')
  // A browser keeps six lines to a house: a board left behind must give its own back.
  for (let times = 0; times < 6; times += 1) {
    await theodore.follows('Appels à projets')
    await theodore.finds('Les appels à projets')
    await theodore.page.goBack()
    await theodore.finds('Tableau de la réunion')
  }

  // Without scripts the page says every half-minute where the meeting is, unless it is held still.
  const reload = () => philippine.page.locator('meta[http-equiv="refresh"]').getAttribute('content')
  await philippine.opens(`${meeting}/room`)
  await philippine.finds('En séance')
  expect(await reload()).toBe('30')
  await philippine.follows('Mettre en pause')
  expect(await philippine.page.locator('meta[http-equiv="refresh"]').count()).toBe(0)
  await philippine.follows('Reprendre')
  await philippine.presses('Défavorable')
  await philippine.reads('Vous avez voté : Défavorable. Vous pouvez changer jusqu’à la clôture du vote.')
  await theodore.reads('2 sur 3')
  await philippine.unfolds('J’ai un lien avec ce dossier')
  await philippine.presses('Je déclare un lien et je sors')
  await philippine.finds('En séance')
  await philippine.reads('Un dossier qui n’est pas pour vous est en discussion.', /^Attendez dehors, environ/)
  await philippine.doesNotRead(number)

  await theodore.reads('Doivent sortir', 'Philippine Aubert', '1 sur 2')
  await theodore.opens(`${meeting}/room`)
  await theodore.presses('En réserve')
  await theodore.finds('En séance')
  await claire.opens(`${meeting}/lead`)
  await claire.reads('Tout le monde a voté.')
  await claire.presses('Clore le vote')
  await claire.finds('Conduire la réunion')
  await claire.reads('Favorable : 1 · En réserve : 1')
})

test('The next file is begun, the meeting is closed, and its votes stand', async () => {
  const claire = await company.callsOfCast('Claire Vasseur')
  const [ombeline] = await jurors()
  const meeting = company.has('the meeting')
  await claire.opens(`${meeting}/lead`)
  await claire.reads('Peuvent revenir', 'Philippine Aubert')
  await claire.page.getByRole('button', { name: /^Passer au dossier/ }).click()
  await claire.reads('Dossier 2 sur 2')
  await claire.follows('Terminer la réunion')
  await claire.finds('Terminer la réunion')
  await claire.presses('Terminer la réunion')
  await claire.finds('Conduire la réunion')
  await claire.reads('La réunion est terminée.', 'Favorable : 1 · En réserve : 1')
  await ombeline.reads('La réunion est terminée.')
})

async function jurors(): Promise<[Person, Person, Person]> {
  const [one = '', two = '', three = ''] = JURORS
  return [await company.calls(one), await company.calls(two), await company.calls(three)]
}
