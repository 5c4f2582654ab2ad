import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { expect, type Page, type Route, test } from 'playwright/test'
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
const PIECES = /\/uploads\/[^/]+\?at=/
/** The last piece that arrives: four of twelve are there when the tab is closed. */
const LAST = 3 * PIECE

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

  const tab = await maud.opensATab()
  await tab.opens(papers)
  await tab.finds('Les pièces de la candidature')
  const hasCome = holdsTheAnswer(tab.page, bytes)
  await sends(tab.page, path)
  await hasCome
  await tab.page.close()

  await maud.opens(papers)
  await maud.finds('Les pièces de la candidature')
  await maud.reads(new RegExp(`L’envoi de « ${NAME} » s’était arrêté à 33 %`))
  const sent: number[] = []
  maud.page.on('request', (request) => {
    if (PIECES.test(request.url())) sent.push(placeIn(request.url()))
  })
  await sends(maud.page, path)
  await maud.reads('La pièce est ajoutée.')
  expect(sent).toEqual(Array.from({ length: 8 }, (_, place) => LAST + (place + 1) * PIECE))

  const link = maud.page.getByRole('link', { name: NAME, exact: true })
  const kept = await maud.page.request.get((await link.getAttribute('href')) ?? '')
  expect(digestOf(await kept.body())).toBe(digestOf(bytes))
})

/**
 * The last piece reaches the house and its answer never comes back. Were the piece itself held, the browser would let it go as the
 * tab closes; sent a second time, this one changes nothing.
 */
function holdsTheAnswer(page: Page, bytes: Buffer) {
  return new Promise<void>((resolve, reject) => {
    const passes = async (route: Route) => {
      const at = placeIn(route.request().url())
      if (at < LAST) return route.continue()
      // The browser does not tell what it sends of a file.
      await route.fetch({ postData: bytes.subarray(at, at + PIECE) })
      resolve()
    }
    page.route(PIECES, (route) => passes(route).catch(reject)).catch(reject)
  })
}

async function sends(page: Page, path: string) {
  await page.getByRole('radio', { name: 'Preuves d’efficacité' }).check()
  await page.getByLabel('Le fichier').setInputFiles(path)
  await page.getByRole('button', { name: 'Ajouter cette pièce' }).click()
}

const placeIn = (address: string) => Number(new URL(address).searchParams.get('at'))
const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
