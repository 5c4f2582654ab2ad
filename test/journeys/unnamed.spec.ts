import { test } from 'playwright/test'
import { Company } from './company.ts'
import { comesIn } from './steps/by-command.ts'
import { aJuryToRead } from './steps/unnamed.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
let jury: Awaited<ReturnType<typeof aJuryToRead>>
test.beforeAll(async ({ browser }) => {
  company = new Company(browser, { scripts: true })
  jury = await aJuryToRead()
})
test.afterAll(() => company.goHome())

const MEANS = 'Douze lits de cardiologie, deux infirmières référentes.'

/** Someone of the jury or of the hospital, signed in the first time they are called. */
async function comes(name: string, cookie: string, scripts = true) {
  const person = await company.calls(name, { scripts })
  await comesIn(person, cookie)
  return person
}

test('Before the committee a hospital says on a phone what it could host, and sets it right', async () => {
  test.slow()
  const claire = await comes('the coordinator', jury.claire)
  await claire.opens(`/juries/${jury.panelId}/statements`)
  await claire.finds('Ce que les lieux peuvent accueillir')
  await claire.presses('Interroger les 2 lieux cités')
  await claire.reads('Pas encore de réponse')

  const lead = await comes('the lead of the hospital', jury.lead, false)
  await lead.page.setViewportSize({ width: 390, height: 844 })
  await lead.opens('/desk')
  await lead.follows(/un jury demande ce que vous pourriez accueillir/)
  await lead.finds('Ce que nous pouvons accueillir')
  await lead.follows(/^Société 1/)
  await lead.finds('Pourriez-vous l’accueillir ?')
  await lead.ticks(/^Peut accueillir(?!,)/)
  await lead.ticks('Non')
  await lead.presses('Envoyer notre réponse')
  await lead.reads('Dites à partir de quel jour.', 'Dites jusqu’à quel jour.')
  await lead.writes('À partir du', '2031-03-01')
  await lead.writes('Jusqu’au', '2031-06-30')
  await lead.writes('Où, avec qui et avec quoi', MEANS)
  await lead.writes('Ce que vous demandez pour cela', '2 500')
  await lead.presses('Envoyer notre réponse')
  await lead.reads('Merci, votre réponse est dans le dossier.')
  await lead.writes('Jusqu’au', '2031-07-31')
  await lead.presses('Corriger notre réponse')
  await claire.opens(`/juries/${jury.panelId}/statements`)
  await claire.reads(MEANS, /au 31 juillet 2031/, 'La réponse d’avant')
})

test('A juror says whom they are bound to, reads without names, and reads them once the window turns', async () => {
  test.slow()
  const claire = await comes('the coordinator', jury.claire)
  await claire.opens(`/juries/${jury.panelId}/phases`)
  await claire.finds('Qui voit quoi, et quand')
  await claire.ticks(/^Après avoir rendu la sienne/)
  await claire.ticks('Montrés', 'Noms des jurés')
  await claire.ticks('Cachés', 'Noms des candidats')
  await claire.ticks(/^Les siens/)
  await claire.presses('Prévoir cette période')
  await claire.reads('Les périodes de ce jury')

  const reader = await comes('the juror', jury.reader)
  await reader.opens(`/juries/${jury.panelId}/names`)
  await reader.finds('Avec qui êtes-vous lié ?')
  await reader.ticks('Société 2')
  await reader.ticks('J’ai lu toute la liste, et je n’ai de lien avec aucun autre candidat')
  await reader.presses('Enregistrer et lire les dossiers')
  await reader.opens(`/reviews/${jury.review}`)
  await reader.ticks('Je n’ai aucun lien avec ce dossier')
  await reader.presses('Déclarer')
  await reader.reads('Je découvre un lien avec ce dossier')
  await reader.doesNotRead(/Société 1/)

  await claire.opens(`/juries/${jury.panelId}/phases`)
  await claire.ticks(/^Après avoir rendu la sienne/)
  await claire.ticks('Montrés', 'Noms des jurés')
  await claire.ticks('Montrés', 'Noms des candidats')
  await claire.ticks(/^Les siens/)
  await claire.presses('Prévoir cette période')
  await reader.opens(`/reviews/${jury.review}`)
  await reader.reads('Je découvre un lien avec ce dossier', MEANS, /^Société 1$/)
})
