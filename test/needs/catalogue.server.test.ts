import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { eachNeed, listFacets, listNeeds } from '#app/needs/catalogue.server.ts'
import { addressOf } from '#app/needs/catalogue.ts'
import { mergeNeed } from '#app/needs/merges.server.ts'
import { findNeed, putNeedInCall } from '#app/needs/needs.server.ts'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { loader as page } from '#app/needs/routes/list.tsx'
import { loader as file } from '#app/needs/routes/list-file.ts'
import { supportNeed } from '#app/needs/supports.server.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'

let claire: PersonViewer
const ids: Record<string, string> = {}
const idsOf = (needs: { id: string }[]) => needs.map(({ id }) => id)

beforeAll(async () => {
  claire = (await aCoordinator()).viewer
  const told = { titleFr: 'Des nuits calmes', summaryFr: 'Dormir à l’hôpital, enfin.', newTheme: 'Les nuits' }
  type Told = Partial<Parameters<typeof qualifyNeed>[2]>
  const heard = async (name: string, more: Told, need: Parameters<typeof aNeed>[0]) => {
    const { id } = await aNeed(need)
    await qualifyNeed(claire, id, { titleFr: `=Besoin ${name}`, summaryFr: 'Un résumé que tous lisent.', ...more })
    ids[name] = id
  }
  await heard('nights', { ...told, conditions: ['cancer', 'surgery'] }, { setting: 'hospital', territory: 'Bretagne' })
  await heard('home', { newTheme: 'Le retour', conditions: ['cancer'] }, { setting: 'home', sufferers: ['carers'] })
  await heard('called', { newTheme: 'Le retour' }, { setting: 'home', territory: 'Bretagne' })
  await heard('twin', { newTheme: 'Le retour' }, { setting: 'home', territory: 'Corse' })
  await putNeedInCall(claire, ids.called ?? '')
  const { revision } = await findNeed(claire, ids.twin ?? '')
  await mergeNeed(claire, ids.twin ?? '', ids.home ?? '', revision)
  await aNeed({ territory: 'Mayotte', setting: 'care_home', title: 'Titre que nul ne doit lire' })
})

test('facets count what each choice would leave: never an unread need, never one merged into another', async () => {
  const { theme, ...counts } = await listFacets(VISITOR)
  expect(counts).toEqual({
    condition: { cancer: 2, surgery: 1 },
    setting: { hospital: 1, home: 2 },
    sufferer: { patients: 2, carers: 1 },
    territory: { Bretagne: 2 },
    stage: { qualified: 2, in_call: 1 },
  })
  expect(Object.values(theme).sort()).toEqual([1, 2])
})

test('a choice narrows the others and not itself, so that one can change one’s mind', async () => {
  const { setting, territory, condition } = await listFacets(VISITOR, { setting: 'home' })
  expect({ setting, territory, condition }).toEqual({
    setting: { hospital: 1, home: 2 },
    territory: { Bretagne: 1 },
    condition: { cancer: 1 },
  })
  expect(idsOf((await listNeeds(VISITOR, { setting: 'home', condition: 'cancer' })).rows)).toEqual([ids.home])
  expect(idsOf((await listNeeds(VISITOR, { sufferer: 'patients', stage: 'in_call' })).rows)).toEqual([ids.called])
  expect(idsOf((await listNeeds(VISITOR, { territory: 'Mayotte' })).rows)).toEqual([])
})

test('newest first, or most supported first, page by key without losing or repeating one', async () => {
  await supportNeed(VISITOR, ids.nights ?? '', { role: 'patient' }, 'kitchen')
  const more: string[] = []
  for (let n = 0; n < 22; n += 1) more.push((await aHeardNeed(claire, { territory: 'Guyane' })).id)
  for (const id of more.slice(0, 3))
    for (const browser of ['a', 'b']) await supportNeed(VISITOR, id, { role: 'carer' }, browser)
  const first = await listNeeds(VISITOR, { order: 'supported' })
  const second = await listNeeds(VISITOR, { order: 'supported', after: first.next ?? undefined })
  const all = idsOf([...first.rows, ...second.rows])
  expect([first.rows.length, all.length, new Set(all).size, second.next]).toEqual([20, 25, 25, null])
  expect(all.slice(0, 4)).toEqual([...more.slice(0, 3).reverse(), ids.nights])
  const read: string[] = []
  for await (const needs of eachNeed(VISITOR, { territory: 'Guyane' })) read.push(...idsOf(needs))
  expect(read).toEqual([...more].reverse())
  const [one, many] = [
    await countQueries(() => listNeeds(VISITOR, { territory: 'Bretagne' })),
    await countQueries(() => listNeeds(VISITOR)),
  ]
  expect(many).toBe(one)
})

test('an address that asks for nonsense narrows nothing', async () => {
  const path = '/needs?setting=moon&theme=1&territory=%00&order=random&after=~&stage=submitted'
  const { asked: read, needs } = await page(asked(visited(path)))
  expect(read).toEqual({ order: 'newest' })
  expect(needs.rows.length).toBe(20)
  expect(addressOf('/needs', { ...read, territory: 'Île-de-France' })).toBe('/needs?territory=%C3%8Ele-de-France')
})

test('the file holds what the list shows, in French Excel’s own way, and runs no formula', async () => {
  const response = await file(asked(visited('/needs.csv?setting=hospital')))
  const text = await response.text()
  expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(text.startsWith('Numéro;Titre;Résumé;')).toBe(true)
  const [, line = '', end] = text.split('\r\n')
  expect(line.split(';').slice(1, 10)).toEqual([
    ...['Des nuits calmes', 'Dormir à l’hôpital, enfin.', 'Lu et retenu', 'Les nuits', 'Cancer, Chirurgie'],
    ...['À l’hôpital ou à la clinique', 'Bretagne', 'Les patients', '1'],
  ])
  expect(end).toBe('')
  expect(await (await file(asked(visited('/needs.csv?condition=cancer')))).text()).toContain(";'=Besoin home;")
})
