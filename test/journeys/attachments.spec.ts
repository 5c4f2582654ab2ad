import pg from 'pg'
import { expect, test } from 'playwright/test'
import { photoTakenSomewhere } from '#test/support/given.ts'
import { Company } from './company.ts'
import { saysANeed } from './steps/needs.ts'

const TALE = {
  patient: {
    sentence: 'Le bouton d’appel du couloir est caché',
    story: 'Au bout du couloir, un chariot est toujours devant le bouton d’appel.',
  },
  need: {
    title: 'Un bouton d’appel que rien ne cache',
    summary: 'Des patients ne voient pas le bouton d’appel du couloir, caché par du matériel.',
    theme: 'Appeler à l’aide',
  },
}

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: false })
})
test.afterAll(() => company.goHome())

test('A patient adds a photo from their receipt, and a visitor sees it once a coordinator has looked at it', async () => {
  const [patient, visitor] = [await company.calls('a patient'), await company.calls('a visitor')]
  const claire = await company.callsOfCast('Claire Vasseur', { scripts: true })
  await patient.opens('/needs/new')
  await saysANeed(patient, TALE.patient)
  await patient.follows('Ajouter une photo, un document, un enregistrement')
  await patient.finds('Ajouter une photo, un document, un enregistrement')
  await patient.presses('Ajouter ce fichier')
  await patient.isRefused('Choisissez d’abord un fichier.')
  const chosen = patient.page.getByLabel('Votre fichier')
  await chosen.setInputFiles({ name: 'photo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') })
  await patient.presses('Ajouter ce fichier')
  await patient.reads(/Nous recevons les photos/)
  const photo = { name: 'couloir.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photoTakenSomewhere()) }
  await chosen.setInputFiles(photo)
  await patient.presses('Ajouter ce fichier')
  await patient.reads('Votre fichier est ajouté. Merci.', 'couloir.jpg')

  const need = `/needs/${await idOf(TALE.patient.sentence)}`
  await claire.opens(`${need}/qualification`)
  await claire.finds('Lire et retenir un besoin')
  await claire.reads('couloir.jpg')
  await claire.writes('Titre public', TALE.need.title)
  await claire.writes('Résumé public', TALE.need.summary)
  await claire.writes('Ou un nouveau thème', TALE.need.theme)
  await claire.presses('Retenir et publier le résumé')
  await claire.finds(TALE.need.title)
  await visitor.opens(need)
  await visitor.finds(TALE.need.title)
  await expect(visitor.page.getByAltText('Photo jointe au besoin')).toHaveCount(0)

  await claire.follows('Montrer à tous')
  await claire.finds('Montrer cette photo à tous')
  await claire.ticks('On n’y voit aucun visage')
  await claire.ticks('On n’y lit aucun nom, aucun numéro de chambre ni de dossier')
  await claire.presses('Montrer cette photo')
  await claire.isRefused('Une photo n’est montrée qu’une fois cela vérifié.')
  await claire.ticks('On n’y voit aucun écran allumé')
  await claire.presses('Montrer cette photo')
  await claire.finds(TALE.need.title)

  await visitor.opens(need)
  const seen = visitor.page.getByAltText('Photo jointe au besoin')
  await expect(seen).toHaveCount(1)
  const answer = await visitor.page.request.get((await seen.getAttribute('src')) ?? '')
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg'])

  await claire.follows('Ne plus montrer')
  await claire.presses('Ne plus la montrer')
  await claire.finds(TALE.need.title)
  await visitor.opens(need)
  await expect(seen).toHaveCount(0)
})

/** The need behind a sentence: on the board of a busy house it may be some pages down. */
async function idOf(title: string) {
  const client = new pg.Client({ connectionString: process.env.JOURNEYS_DATABASE })
  await client.connect()
  const { rows } = await client.query('SELECT id FROM need WHERE title = $1', [title])
  await client.end()
  return String(rows[0]?.id)
}
