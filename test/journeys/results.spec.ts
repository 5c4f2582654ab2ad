import { expect, test } from 'playwright/test'
import { readPdf } from '#test/support/pdf.ts'
import { Company } from './company.ts'
import { comesIn } from './steps/by-command.ts'
import { aHeldJury } from './steps/judged.ts'

test.describe.configure({ mode: 'serial' })
let company: Company
let jury: Awaited<ReturnType<typeof aHeldJury>>
test.beforeAll(async ({ browser }) => {
  company = new Company(browser, { scripts: true })
  jury = await aHeldJury()
})
test.afterAll(() => company.goHome())

const LINE = 'Revenez nous voir à l’automne.'
const WHY = 'La page quatre dit que le service est prêt ; vos raisons disent le contraire.'
const ANSWER = 'Nous avons relu la page quatre avec le service : la décision tient, et voici pourquoi.'

/** Someone of the jury or of a company, signed in the first time they are called. */
async function comes(name: string, cookie: string) {
  const person = await company.calls(name)
  await comesIn(person, cookie)
  return person
}
const fileOf = (n: number) => jury.files[n] ?? { id: '', number: '', cookie: '' }

test('Decision letters are held, read over, sent in one go and read by who they concern', async () => {
  test.slow()
  const refused = await comes('the refused founder', fileOf(2).cookie)
  await refused.opens(`/applications/${fileOf(2).id}`)
  await refused.doesNotRead(jury.REASONS)

  const claire = await comes('the coordinator', jury.claire)
  await claire.opens(`/juries/${jury.panelId}/letters`)
  await claire.finds('Les lettres de décision')
  await claire.follows(new RegExp(fileOf(2).number))
  await claire.finds(`La lettre du dossier ${fileOf(2).number}`)
  await claire.reads(jury.REASONS)
  await claire.writes('Un mot pour ce candidat', LINE)
  await claire.presses('Garder ce mot')
  await claire.finds('Les lettres de décision')
  await claire.follows('Annoncer les résultats')
  await claire.finds('Annoncer les résultats')
  await claire.presses('Envoyer toutes les lettres')
  await claire.finds('Les lettres de décision')
  await claire.reads(/Les lettres sont parties/)

  await refused.opens(`/applications/${fileOf(2).id}`)
  await refused.reads('Non retenu', jury.REASONS, LINE)
})

test('The first of the reserve is called up when a kept project withdraws', async () => {
  test.slow()
  const kept = await comes('the kept founder', fileOf(0).cookie)
  await kept.opens(`/applications/${fileOf(0).id}/withdrawal`)
  await kept.presses('Retirer la candidature')
  const malik = await comes('the second coordinator', jury.malik)
  await expect(async () => {
    await malik.opens(`/juries/${jury.panelId}/reserve`)
    await expect(
      malik.page.getByRole('link', { name: `Décider de la place du dossier ${fileOf(0).number}` }),
    ).toBeVisible({
      timeout: 500,
    })
  }).toPass()
  await malik.follows(`Décider de la place du dossier ${fileOf(0).number}`)
  await malik.finds('Une place s’est libérée')
  await malik.ticks(new RegExp(`^Appeler le dossier ${fileOf(1).number}`))
  await malik.presses('Confirmer')
  await malik.finds('Après les résultats')
  await malik.reads(`${fileOf(1).number} appelé par Malik Haddad`)
  const called = await comes('the founder called up', fileOf(1).cookie)
  await called.opens(`/applications/${fileOf(1).id}`)
  await called.reads('Appelé depuis la réserve le')
})

test('A refused applicant asks for a second look and reads its answer', async () => {
  test.slow()
  const refused = await comes('the refused founder', fileOf(2).cookie)
  await refused.opens(`/applications/${fileOf(2).id}`)
  await refused.follows('Demander un second regard')
  await refused.finds('Demander un second regard')
  await refused.writes('Ce que vous demandez de relire', WHY)
  await refused.presses('Demander ce second regard')
  await refused.reads(WHY, 'Les coordinateurs n’ont pas encore répondu.')

  const malik = await comes('the second coordinator', jury.malik)
  await malik.opens('/desk')
  await malik.follows(`Le dossier ${fileOf(2).number} demande un second regard : répondez.`)
  await malik.finds(`Second regard sur le dossier ${fileOf(2).number}`)
  await malik.ticks('La décision est maintenue')
  await malik.writes('Vos raisons', ANSWER)
  await malik.presses('Répondre au candidat')
  await malik.finds('Après les résultats')

  await refused.opens(`/applications/${fileOf(2).id}`)
  await refused.reads('Décision maintenue', ANSWER)
  const visitor = await company.calls('a visitor')
  await visitor.opens(`/calls/${jury.slug}`)
  await visitor.reads('Seconds regards', 'aucune décision changée')
})

test('The minutes are signed, say what came after, and are tagged on paper', async () => {
  const malik = await comes('the second coordinator', jury.malik)
  await malik.opens('/desk')
  await malik.follows(/^Signez le procès-verbal/)
  await malik.finds('Procès-verbal du jury')
  await malik.presses('Signer le procès-verbal')
  await malik.reads(/^Signé par Malik Haddad/, /^Additif 4/, /a rendu sa place/, ANSWER)
  const paper = await malik.page.request.get(`/juries/${jury.panelId}/minutes.pdf`)
  const { isTagged, language, pages } = readPdf(await paper.body())
  expect([isTagged, language]).toEqual([true, 'fr-FR'])
  const text = pages.join(' ').replace(/\s+/g, ' ')
  expect([fileOf(0).number, jury.REASONS, WHY, ANSWER].filter((word) => !text.includes(word))).toEqual([])
})
