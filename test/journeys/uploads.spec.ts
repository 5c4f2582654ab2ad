import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { expect, type Page, test } from 'playwright/test'
import { PIECE } from '#app/platform/upload.ts'
import { Company } from './company.ts'
import { begins } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { pathOf, qualifies, saysANeed } from './steps/needs.ts'
import { WALKER } from './tales.ts'

let company: Company
test.beforeAll(({ browser }) => {
  company = new Company(browser, { scripts: true })
})
test.afterAll(() => company.goHome())

const TALE = {
  ...WALKER,
  patient: {
    sentence: 'Le store de la chambre ne se ferme plus',
    story: 'Le store est bloqué en haut depuis trois jours, et le soleil me réveille avant les premières visites.',
  },
  need: {
    title: 'Dormir dans une chambre où il fait noir',
    summary: 'Des patients sont réveillés à l’aube par un store que personne ne peut fermer.',
    theme: 'La lumière la nuit',
  },
  call: { title: 'Des chambres où il fait noir la nuit', envelope: '30 000' },
}
const NAME = 'etude-de-douze-mois.pdf'
/** Where the line stops moving: four pieces of twelve have come. */
const HELD = 4 * PIECE

test('A tab closed in the middle of an upload is opened again, and the file goes on where it was', async () => {
  test.slow()
  const patient = await company.calls('a patient', { scripts: false })
  await patient.opens('/besoin')
  await saysANeed(patient, TALE.patient)
  const claire = await company.callsOfCast('Claire Vasseur')
  await qualifies(claire, TALE)
  const call = await opensACall(claire, TALE)

  const maud = await company.callsOfCast('Maud Delattre')
  await begins(maud, call, 'Consignes claires')
  const papers = pathOf(maud).replace('/edit', '/papers')
  const path = test.info().outputPath(NAME)
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(12 * PIECE - 100)])
  fs.writeFileSync(path, bytes)

  const tab = await maud.page.context().newPage()
  await tab.goto(papers)
  const isHeld = new Promise<void>((resolve) => {
    void tab.route(/\/uploads\/[^/]+\?at=/, async (route) => {
      if (placeIn(route.request().url()) < HELD) return route.continue()
      resolve()
    })
  })
  await sends(tab, path)
  await isHeld
  await tab.close()

  await maud.opens(papers)
  await maud.finds('Les pièces de la candidature')
  await maud.reads(new RegExp(`L’envoi de « ${NAME} » s’était arrêté à 33 %`))
  const sent: number[] = []
  maud.page.on('request', (request) => {
    if (request.url().includes('?at=')) sent.push(placeIn(request.url()))
  })
  await sends(maud.page, path)
  await maud.reads('La pièce est ajoutée.')
  expect(sent).toEqual(Array.from({ length: 8 }, (_, place) => HELD + place * PIECE))

  const link = maud.page.getByRole('link', { name: NAME, exact: true })
  const kept = await maud.page.request.get((await link.getAttribute('href')) ?? '')
  expect(digestOf(await kept.body())).toBe(digestOf(bytes))
})

async function sends(page: Page, path: string) {
  await page.getByRole('radio', { name: 'Preuves d’efficacité' }).check()
  await page.getByLabel('Le fichier').setInputFiles(path)
  await page.getByRole('button', { name: 'Ajouter cette pièce' }).click()
}

const placeIn = (address: string) => Number(new URL(address).searchParams.get('at'))
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
