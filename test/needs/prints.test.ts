import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { launchCampaign } from '#app/needs/campaigns.server.ts'
import { printSheets } from '#app/needs/papers.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { loader as campaignPoster } from '#app/needs/routes/campaign-poster.ts'
import { loader as facilityPoster } from '#app/needs/routes/facility-poster.ts'
import { loader as sheets } from '#app/needs/routes/paper-sheets.ts'
import { db } from '#app/platform/db.ts'
import { spaced } from '#app/platform/typeset.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { readPdf } from '#test/support/pdf.ts'
import { aCoordinator } from '#test/support/people.ts'

const fileOf = async (answer: Response) => {
  expect(answer.headers.get('Content-Type')).toBe('application/pdf')
  return readPdf(new Uint8Array(await answer.arrayBuffer()))
}

async function aPrint(copies: number, facilityId?: string) {
  const { printId } = await printSheets(VISITOR, { copies, facilityId })
  const rows = await db().paperForm.findMany({ where: { printId }, orderBy: { id: 'asc' } })
  return { printId, codes: rows.map(({ id }) => printedCode(receiptCodeFor(id))) }
}
const fetched = (printId: string, query = '') =>
  sheets(asked(visited(`/needs/paper/${printId}/sheets.pdf${query}`), { printId }))

test('each sheet is two tagged pages in French, with its own code on both sides and nobody else’s anywhere', async () => {
  const { printId, codes } = await aPrint(3)
  const others = await aPrint(1)
  const file = await fileOf(await fetched(printId))
  expect([file.isTagged, file.language, file.pages.length]).toEqual([true, 'fr-FR', 6])
  expect(file.tags).toEqual(['Document', 'Figure', 'H1', 'H2', 'L', 'LBody', 'LI', 'P', 'Sect'])
  const onPage = file.pages.map((page) => codes.filter((code) => page.includes(code)))
  expect(onPage).toEqual(codes.flatMap((code) => [[code], [code]]))
  expect(file.pages.join('')).not.toContain(others.codes[0])
  expect(file.alternatives).toEqual(
    codes.map((code) => `Code à photographier, qui mène à http://localhost:3000/receipts/${code}`),
  )
})

test('a sheet asks the six answers and the wishes, and says who reads, why and how long', async () => {
  const { printId } = await aPrint(1)
  const [front = '', back = ''] = (await fileOf(await fetched(printId))).pages
  for (const said of ['1. En une phrase', '2. Racontez', 'Qui lit ?', 'Pourquoi ?', 'Combien de temps ?'])
    expect(front).toContain(spaced(said))
  for (const said of [
    '3. Qui en souffre ?',
    '4. Où',
    '5. Vous êtes',
    '6. Que pouvons-nous',
    'je voudrais',
    'je refuse',
  ])
    expect(back).toContain(spaced(said))
})

test('the same sheets can be had in English', async () => {
  const { printId, codes } = await aPrint(1)
  const file = await fileOf(await fetched(printId, '?lang=en'))
  expect([
    file.language,
    file.pages[0]?.includes('Say what is missing'),
    file.pages[0]?.includes(codes[0] ?? ''),
  ]).toEqual(['en-GB', true, true])
})

test('a poster is one tagged page whose square leads to the form of its facility, and of its question', async () => {
  const { viewer, organisationId } = await aCoordinator()
  const place = await aFacility(viewer, 'EHPAD Les Glycines')
  const plain = await fileOf(await facilityPoster(asked(visited('/x.pdf'), { slug: place.slug })))
  expect([plain.isTagged, plain.language, plain.pages.length]).toEqual([true, 'fr-FR', 1])
  expect(plain.pages[0]).toContain('EHPAD Les Glycines')
  expect(plain.pages[0]).toContain('localhost:3000/besoin')
  expect(plain.alternatives).toEqual([
    'Code à photographier, qui mène à http://localhost:3000/besoin?e=ehpad-les-glycines',
  ])
  const { slug } = await launchCampaign(viewer, {
    organisationId,
    question: {
      fr: 'Que vous manque-t-il, la nuit, quand vous accompagnez quelqu’un et que personne ne vous répond plus ?',
    },
    about: { fr: 'Pour bâtir un appel à projets.' },
    opensAt: new Date('2026-01-01'),
    closesAt: new Date('2099-01-01'),
    facilityIds: [place.id],
  })
  const asking = await fileOf(await campaignPoster(asked(visited(`/x.pdf?e=${place.slug}`), { slug })))
  expect(asking.pages).toHaveLength(1)
  expect(asking.pages[0]?.replaceAll('\n', ' ')).toContain('quand vous accompagnez')
  expect(asking.alternatives[0]).toBe(
    `Code à photographier, qui mène à http://localhost:3000/besoin?e=ehpad-les-glycines&c=${slug}`,
  )
})
