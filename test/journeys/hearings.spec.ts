import { expect, test } from 'playwright/test'
import { Company } from './company.ts'
import { comesIn } from './steps/by-command.ts'
import { aJuryThatHears } from './steps/heard.ts'
import { pathOf } from './steps/needs.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
let jury: Awaited<ReturnType<typeof aJuryThatHears>>
test.beforeAll(async ({ browser }) => {
  company = new Company(browser, { scripts: true })
  jury = await aJuryThatHears()
})
test.afterAll(() => company.goHome())

const PHONE = { width: 390, height: 844 }
const fileOf = (n: number) => jury.files[n] ?? { number: '', cookie: '' }

/** Someone of the jury or of a company, signed in the first time they are called. */
async function comes(name: string, cookie: string, scripts = true) {
  const person = await company.calls(name, { scripts })
  await comesIn(person, cookie)
  return person
}

test('Of two teams that want the same hour of hearing, the second takes another', async () => {
  test.slow()
  const claire = await comes('the coordinator', jury.coordinator)
  await claire.opens(`/juries/${jury.panelId}/hearings`)
  await claire.follows('Proposer des créneaux')
  await claire.finds('Proposer des créneaux')
  await claire.writes('Jour', '2031-03-10')
  await claire.writes('De', '14:00')
  await claire.writes('À', '15:50')
  await claire.writes('Salle, ou adresse de la visioconférence', 'Salle des Platanes')
  await claire.presses('Proposer ces créneaux')
  await claire.follows('Choisir qui est auditionné')
  await claire.finds('Qui est auditionné ?')
  for (const n of [1, 2]) await claire.ticks(new RegExp(fileOf(n).number))
  await claire.presses('Convoquer')
  await claire.finds('Auditions')

  const [one, other] = [await comes('a founder', fileOf(1).cookie, false), await comes('another', fileOf(2).cookie)]
  await one.page.setViewportSize(PHONE)
  for (const founder of [one, other]) {
    await founder.opens('/desk')
    await founder.follows(/^Choisissez l’heure de votre audition/)
    await founder.ticks(/^lundi 10 mars 2031, de 14\sh\s00/)
  }
  await one.presses('Prendre ce créneau')
  await one.reads(/^lundi 10 mars 2031, de 14 h 00 à 14 h 30/)
  await other.presses('Prendre ce créneau')
  await other.isRefused('Ce créneau vient d’être pris. Choisissez-en un autre.')
  await other.ticks(/^lundi 10 mars 2031, de 14\sh\s40/)
  await other.presses('Prendre ce créneau')
  await other.reads('Salle des Platanes')
  company.keeps('the hearing', pathOf(one))
  const calendar = await one.page.request.get(`${pathOf(one)}/invitation.ics`)
  expect(await calendar.text()).toContain('DTSTART:20310310T130000Z')
})

test('A juror scores a hearing on its own grid; one who is barred sees neither its hour nor its name', async () => {
  test.slow()
  const barred = await comes('the barred juror', jury.barred)
  await barred.opens(`/juries/${jury.panelId}/hearings`)
  await barred.finds('Auditions')
  await barred.reads(new RegExp(fileOf(1).number))
  await barred.doesNotRead(new RegExp(fileOf(2).number))
  await barred.doesNotRead(/Société 3/)
  await barred.doesNotRead(/14 h 40/)

  const reader = await comes('the juror', jury.reader)
  await reader.opens('/desk')
  await reader.follows(/^Notez l’audition de/)
  await reader.finds('Solution de Société 1, Société 1')
  for (const criterion of ['Clarté des réponses', 'Place faite aux patients']) {
    await reader.ticks('4 très bon', criterion)
    await reader.writes('Commentaire', 'L’équipe répond à chaque question.', criterion)
  }
  await reader.presses('Relire et remettre')
  await reader.finds('Remettre ma grille')
  await reader.presses('Remettre')
  await reader.reads('Vous avez remis cette grille. Elle est scellée.')
})

test('The coordinator moves a hearing, and its team reads the new hour', async () => {
  const claire = await comes('the coordinator', jury.coordinator)
  await claire.opens(company.has('the hearing'))
  await claire.ticks(/^lundi 10 mars 2031, de 15\sh\s20/)
  await claire.presses('Prendre ce créneau')
  await claire.reads(/^lundi 10 mars 2031, de 15 h 20 à 15 h 50/)
  const founder = await comes('a founder', fileOf(1).cookie, false)
  await founder.opens(company.has('the hearing'))
  await founder.reads(/^lundi 10 mars 2031, de 15 h 20 à 15 h 50/)
})
