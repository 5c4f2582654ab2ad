import '#test/support/database.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { indexOne } from '#app/matching/matching.server.ts'
import { launchCampaign } from '#app/needs/campaigns.server.ts'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { loader as counts } from '#app/needs/routes/campaign-counts-csv.ts'
import { loader as faults } from '#app/needs/routes/import-faults-csv.ts'
import { loader as order } from '#app/needs/routes/round-csv.ts'
import { loader as groups } from '#app/needs/routes/suggestions-csv.ts'
import { loader as lines } from '#app/needs/routes/supports-csv.ts'
import { loader as sentences } from '#app/needs/routes/templates-csv.ts'
import { loader as themes } from '#app/needs/routes/themes-csv.ts'
import { listUnreadLines, readLine, supportNeed } from '#app/needs/supports.server.ts'
import { keepTemplate } from '#app/needs/templates.server.ts'
import { at } from '#app/platform/clock.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { answersAll, aRound, aTheme, voters } from '#test/support/rounds.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aLine, aTable } from '#test/support/tables.ts'

let claire: PersonViewer
let organisationId: string
let cookie: string

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  organisationId = coordinator.organisationId
  cookie = await cookieOf(claire)
})

type Loader = (args: LoaderFunctionArgs) => Promise<Response>
/** The lines of a file as a spreadsheet reads them, without the heads. */
async function fileAt(loader: Loader, params: Record<string, string> = {}, as = cookie, query = '') {
  const text = await (await loader(asked(visited(`/${query}`, as), params))).text()
  const [, ...rows]: string[][] = parse(text, { delimiter: ';', bom: true })
  return rows
}

test('the lines given with supports: those the page shows and no other, never run as formulas', async () => {
  const { id, number } = await aHeardNeed(claire)
  const [first, second] = ['=1+1 en réanimation', 'Rappelez-moi au 06 12 34 56 78.']
  await supportNeed(VISITOR, id, { role: 'carer', territory: 'Bretagne', line: first }, 'kitchen')
  await supportNeed(VISITOR, id, { role: 'patient', line: second }, 'ward')
  await supportNeed(VISITOR, id, { role: 'patient', line: 'Déjà lue.' }, 'hall')
  const read = (await listUnreadLines(claire, id)).find(({ line }) => line === 'Déjà lue.')
  await readLine(claire, id, read?.id ?? '', 'kept')
  const rows = await fileAt(lines, { needId: id })
  expect(rows.map(([need, line, role, region, , seen]) => [need, line, role, region, seen])).toEqual([
    [number, `'${first}`, 'proche aidant', 'Bretagne', ''],
    [number, second, 'patient', '', 'un numéro de téléphone'],
  ])
})

test('the counts of a call for needs: exact for coordinators, as told to all for a visitor', async () => {
  const valmorin = await aFacility(claire, 'Centre hospitalier de Valmorin')
  const told = { question: { fr: 'Que vous manque-t-il la nuit ?' }, about: { fr: 'Pour bâtir un appel avec vous.' } }
  const dates = { opensAt: new Date('2020-01-01'), closesAt: new Date('2100-01-01') }
  const campaign = await launchCampaign(claire, { organisationId, ...told, ...dates, facilityIds: [valmorin.id] })
  await aHeardNeed(claire, { campaignId: campaign.id, facilityId: valmorin.id })
  expect(await fileAt(counts, { slug: campaign.slug })).toEqual([
    [valmorin.name, '1', '1'],
    ['Ailleurs, ou sans établissement', '0', '0'],
  ])
  expect(await fileAt(counts, { slug: campaign.slug }, '')).toEqual([
    [valmorin.name, 'moins de 5'],
    ['Ailleurs, ou sans établissement', 'moins de 5'],
  ])
})

test('what is wrong in a table: every line of it, more than its page shows', async () => {
  const rows = Array.from({ length: 230 }, (_, place) => aLine(place, { story: 'Non.' }))
  const { id } = await aTable(claire, rows)
  const told = await fileAt(faults, { importId: id })
  expect([told.length, told[229]?.slice(0, 2)]).toEqual([230, ['231', 'Récit']])
})

test('what a round says: each college its order, and none where too few answered', async () => {
  const theme = await aTheme(claire, 'Les nuits à l’hôpital', 3)
  const round = await aRound(claire, theme)
  for (const link of await voters(claire, round, 'patients', 5)) await answersAll(link, theme.needIds)
  for (const link of await voters(claire, round, 'clinicians', 4)) await answersAll(link, theme.needIds)
  const rows = await at(new Date(round.closesAt.getTime() + 2000), () => fileAt(order, { roundId: round.id }, ''))
  expect(rows.map(([, place, , title]) => [place, title])).toEqual(
    [0, 1, 2].map((place) => [`${place + 1}`, `Les nuits à l’hôpital ${place}`]),
  )
  expect(new Set(rows.map(([college]) => college)).size).toBe(1)
})

test('themes and ready-made sentences: a line for each', async () => {
  await aHeardNeed(claire)
  const all = await fileAt(themes)
  expect(all.map(([name]) => name)).toEqual(['Les nuits à l’hôpital', 'Retour à la maison'])
  expect(all[1]?.[3]).toBe('http://localhost:3000/themes/retour-a-la-maison')
  await keepTemplate(claire, { purpose: 'declination', name: 'Déjà couvert', text: 'Un appel en cours y répond déjà.' })
  expect(await fileAt(sentences)).toEqual([['Ne pas retenir', 'Déjà couvert', 'Un appel en cours y répond déjà.']])
})

test('the groups a machine suggests: a line a need, with what brings them together and its theme of today', async () => {
  const falls = [
    ['Mon père tombe chez lui', 'Il est tombé par terre trois fois, seul, sans pouvoir se relever.'],
    ['Repérer les chutes', 'La détection des chutes des personnes âgées à domicile vient trop tard.'],
  ]
  for (const [title = '', story = ''] of falls) {
    const { id } = await aNeed({ title, story, publish: 'words' })
    await qualifyNeed(claire, id, { titleFr: title, summaryFr: story, newTheme: title })
    await indexOne('need', id)
  }
  const rows = await fileAt(groups, {}, cookie, '?among=all')
  const told = rows.map(([group, , title, theme, shared]) => [group, title, theme, shared !== ''])
  expect(told.sort()).toEqual(falls.map(([title]) => ['1', title, title, true]).sort())
})
