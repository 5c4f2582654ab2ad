import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findBeside } from '#app/lineage/beside.server.ts'
import { chainOfNeed } from '#app/lineage/lineage.server.ts'
import { loader as needPage } from '#app/lineage/routes/need.tsx'
import { loader as receiptPage } from '#app/lineage/routes/receipt.tsx'
import { findGroup } from '#app/needs/groups.server.ts'
import { mergeNeed, unmergeNeed } from '#app/needs/merges.server.ts'
import { findNeed, putNeedInCall } from '#app/needs/needs.server.ts'
import { eraseNeed } from '#app/needs/receipts.server.ts'
import { supportNeed } from '#app/needs/supports.server.ts'
import { listWishes } from '#app/needs/wishes.server.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})
const merge = async (id: string, into: string) => mergeNeed(claire, id, into, (await findNeed(claire, id)).revision)
const unmerge = async (id: string) => unmergeNeed(claire, id, (await findNeed(claire, id)).revision)
const page = (id: string) => needPage(asked(visited(`/needs/${id}`), { needId: id }))
const receipt = (code: string) => receiptPage(asked(visited(`/receipts/${code}`), { code }))

test('the receipts of both authors tell where the group has come, and after the undoing each its own way', async () => {
  const [a, b] = [await aNeed(), await aHeardNeed(claire)]
  await merge(a.id, b.id)
  await putNeedInCall(claire, b.id)
  const [ofA, ofB] = [await receipt(a.code), await receipt(b.code)]
  if (ofA instanceof Response || ofB instanceof Response) throw new Error('a receipt is a page')
  expect([ofA.standing, ofA.group.head.id, ofA.need.stage]).toEqual(['in_call', b.id, 'submitted'])
  expect([ofB.standing, ofB.group.members]).toEqual(['in_call', []])
  await unmerge(a.id)
  const [after, still] = [await receipt(a.code), await receipt(b.code)]
  expect([after.standing, after.group.head.id, still.standing]).toEqual(['submitted', a.id, 'in_call'])
})

test('the page of a group holds no word of an unread member, of one who kept theirs, or who erased them', async () => {
  const head = await aHeardNeed(claire)
  const author = await aPerson('Paul Kerjean')
  const unread = await aNeed({ story: 'Un cormoran que nul n’a lu crie la nuit.' })
  const kept = await aHeardNeed(claire, { story: 'Un ragondin que je garde pour moi rôde.', publish: 'summary' })
  const erased = await aHeardNeed(
    claire,
    { story: 'Un blaireau que j’efface gratte au mur.', publish: 'words' },
    author,
  )
  const shared = await aHeardNeed(claire, { story: 'Un héron que je partage veille au lit.', publish: 'words' })
  for (const { id } of [unread, kept, erased, shared]) await merge(id, head.id)
  await eraseNeed(author, erased.id)
  const told = JSON.stringify(await page(head.id))
  expect(['cormoran', 'ragondin', 'blaireau', 'héron'].filter((word) => told.includes(word))).toEqual(['héron'])
  expect((await page(head.id)).group.members.map(({ id }) => id)).toEqual([kept.id, erased.id, shared.id].sort())
})

test('the exact count of a few does not reach the page: neither its text nor what its scripts are given', async () => {
  const { id } = await aHeardNeed(claire)
  for (let n = 0; n < 12; n += 1) await supportNeed(VISITOR, id, { role: 'patient', territory: 'Bretagne' }, `p${n}`)
  for (let n = 0; n < 3; n += 1) await supportNeed(await aPerson(), id, { role: 'carer' })
  const { voices } = (await page(id)).beside
  expect(voices).toEqual({
    ...{ colleagues: 3, visitors: 12, lines: [], following: null },
    detail: {
      byRole: [
        { key: 'carer', shown: 'fewer' },
        { key: 'patient', shown: 'more' },
      ],
      byTerritory: [
        { key: 'Bretagne', shown: 'more' },
        { key: '', shown: 'fewer' },
      ],
    },
  })
})

test('usual wishes are everyone’s to read, those in own words only where the author’s words are', async () => {
  const wishes = { wanted: ['plain_words' as const], refusedOwn: 'Pas de caméra dans ma chambre' }
  const [kept, shared] = [await aHeardNeed(claire, wishes), await aHeardNeed(claire, { ...wishes, publish: 'words' })]
  const seen = await listWishes(VISITOR, [kept.id, shared.id])
  expect(seen.get(kept.id)).toMatchObject([{ side: 'wanted', usual: 'plain_words', text: null }])
  expect(seen.get(shared.id)?.map(({ text }) => text)).toEqual([null, 'Pas de caméra dans ma chambre'])
  expect((await listWishes(claire, [kept.id])).get(kept.id)?.length).toBe(2)
})

test('a group of one and a group of four cost their pages the same questions', async () => {
  const head = await aHeardNeed(claire)
  const look = () =>
    countQueries(async () => {
      await chainOfNeed(VISITOR, head.id)
      await findBeside(VISITOR, await findGroup(VISITOR, head.id))
    })
  const one = await look()
  for (let n = 0; n < 3; n += 1) await merge((await aHeardNeed(claire)).id, head.id)
  expect(await look()).toBe(one)
})
