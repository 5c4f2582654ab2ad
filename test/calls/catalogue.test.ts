import '#test/support/database.ts'
import { expect, test } from 'vitest'
import type { Shelf } from '#app/calls/call.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { CallsForm } from '#app/calls/catalogue.form.ts'
import { listShelves } from '#app/calls/catalogue.server.ts'
import type { CallsAsked } from '#app/calls/catalogue.ts'
import { decideCutoff } from '#app/calls/cutoffs.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { cancelCall } from '#app/calls/drafts.server.ts'
import { loader as page } from '#app/calls/routes/list.tsx'
import { loader as file } from '#app/calls/routes/list-file.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { aDraftCall, anOpenCall, aPublishedCall, hoursFrom } from './stage.ts'

const SHOWN: Shelf[] = ['open', 'to_come', 'closed', 'decided', 'archived']
const found = async (asked: CallsAsked, shelves = SHOWN) => {
  const pages = await listShelves(VISITOR, shelves, asked)
  return pages.flatMap(({ shelf, rows }) => rows.map(({ slug }) => ({ shelf, slug })))
}

test('a call goes from shelf to shelf: open, being read, decided; given up, it is put away', async () => {
  const [call, dropped] = [await anOpenCall(), await aPublishedCall()]
  const after = hoursFrom(call.content.closesAt ?? new Date(), 1)
  const shelfOf = async ({ slug }: { slug: string }, instant = new Date()) =>
    (await at(instant, () => found({}))).find((one) => one.slug === slug)?.shelf
  expect([await shelfOf(call), await shelfOf(dropped)]).toEqual(['open', 'to_come'])
  await cancelCall(dropped.viewer, dropped.id, 'Les partenaires ont retiré leur promesse.')
  expect(await shelfOf(dropped)).toBe('archived')
  expect(await shelfOf(call, after)).toBe('closed')
  await at(after, () => closeCall(CLOCK, call.id))
  expect(await shelfOf(call, after)).toBe('closed')
  const [cutoff] = (await findCallById(CLOCK, call.id)).cutoffs
  await at(after, () => decideCutoff(call.viewer, cutoff?.id ?? ''))
  expect(await shelfOf(call, after)).toBe('decided')
})

test('each choice narrows; a call that names no territory or no kind of company is open to all', async () => {
  const breton = await anOpenCall({
    territories: ['Bretagne'],
    title: { fr: 'Veiller la nuit', en: 'Watching at night' },
  })
  const small = await anOpenCall({ eligibleKinds: ['startup'], express: true, title: { fr: 'Été sans attente' } })
  const rolling = await anOpenCall({
    earlierCutoffs: [hoursFrom(new Date(), 2)],
    purpose: { fr: 'Des 100 % de vélos.' },
  })
  const known = [breton, small, rolling].map(({ slug }) => slug)
  const slugs = async (asked: CallsAsked) => {
    const there = (await found(asked, ['open'])).map(({ slug }) => slug)
    return known.map((slug) => there.includes(slug))
  }
  expect(await slugs({ territory: 'Bretagne' })).toEqual([true, true, true])
  expect(await slugs({ territory: 'Occitanie' })).toEqual([false, true, true])
  expect(await slugs({ kind: 'large' })).toEqual([true, false, true])
  expect(await slugs({ manner: 'express' })).toEqual([false, true, false])
  expect(await slugs({ manner: 'rolling' })).toEqual([false, false, true])
  expect(await slugs({ q: 'WATCHING' })).toEqual([true, false, false])
  expect(await slugs({ q: 'ete sans' })).toEqual([false, true, false])
  expect(await slugs({ q: '100 % de velos' })).toEqual([false, false, true])
  expect(await slugs({ q: '1_0' })).toEqual([false, false, false])
  expect(await slugs({ q: 'nuit', manner: 'express' })).toEqual([false, false, false])
})

test('what is no value of its facet narrows nothing', () => {
  const odd = { state: 'x', theme: "'", territory: 'Atlantide', kind: '{}', manner: 'slow', q: ' \0 ', after: '1' }
  expect(Object.values(CallsForm.parse(odd)).filter((value) => value !== undefined)).toEqual([])
})

test('a draft is in nobody else’s list, search or file', async () => {
  const { slug } = await aDraftCall({ title: { fr: 'Hippogriffe en salle d’attente' } })
  for (const address of ['/calls?q=hippogriffe', '/calls?state=draft', '/calls']) {
    const { shelves } = await page(asked(visited(address)))
    expect(shelves.flatMap(({ rows }) => rows.map((row) => row.slug))).not.toContain(slug)
  }
  for (const address of ['/calls.csv', '/calls.csv?state=draft']) {
    expect(await (await file(asked(visited(address)))).text()).not.toContain('Hippogriffe')
  }
})

test('the file says what the list says, under the same choices', async () => {
  const call = await anOpenCall({ title: { fr: 'Un titre pour le tableur' }, envelopeCents: 12_345_600, express: true })
  const text = await (await file(asked(visited('/calls.csv?q=tableur')))).text()
  const [heads = '', line = '', ...more] = text.replace('\uFEFF', '').trim().split('\r\n')
  expect([heads.split(';').slice(0, 3), more]).toEqual([['Numéro', 'Titre', 'État'], []])
  expect(line.split(';').slice(1, 3)).toEqual(['Un titre pour le tableur', 'Ouvert'])
  expect(line).toContain('123456')
  expect(line).toContain(`/calls/${call.slug}`)
})

test('a shelf is read page after page, and the list costs as much for one call as for many', async () => {
  await anOpenCall({ title: { fr: 'Zéphyr premier' } })
  const cost = () => countQueries(() => listShelves(VISITOR, SHOWN, { q: 'zephyr' }))
  const few = await cost()
  for (let n = 2; n <= 22; n += 1) await anOpenCall({ title: { fr: `Zéphyr numéro ${n}` } })
  expect(await cost()).toBe(few)
  const first = (await listShelves(VISITOR, ['open'], { q: 'zephyr' }))[0]
  const rest = (await listShelves(VISITOR, ['open'], { q: 'zephyr', after: first?.next ?? '' }))[0]
  expect([first?.rows.length, rest?.rows.length, rest?.next]).toEqual([20, 2, null])
})
