import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { countHeardNeeds, listNeeds } from '#app/needs/catalogue.server.ts'
import { countUnread, findNeed, listOwnNeeds, listQualified, needDocument } from '#app/needs/needs.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { findBoard } from '#app/needs/triage.server.ts'
import { listWaiting } from '#app/needs/waiting.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aHeardNeed, aNeed, STORY } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

const TO_READ = { pile: 'submitted', whose: 'all' } as const
let claire: PersonViewer
let malik: PersonViewer
const told = {
  titleFr: 'Être rappelé',
  summaryFr: 'Des patients demandent à être rappelés.',
  newTheme: 'Retour à la maison',
}

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  malik = (await aCoordinator('Malik Haddad', coordinator.organisationId)).viewer
})

test('a need that nobody has read yet appears to no stranger: page, list, counts, choice for a call, search', async () => {
  const secret = await aNeed({ title: 'Titre que personne ne doit lire' })
  const ines = await aPerson()
  for (const stranger of [VISITOR, ines]) {
    expect(await refusalOf(() => findNeed(stranger, secret.id))).toEqual({ status: 404, reason: 'not_found' })
    expect((await listNeeds(stranger)).rows).toEqual([])
    expect(await listQualified(stranger)).toEqual([])
    expect(await countUnread(stranger)).toBe(0)
    expect(await refusalOf(() => findBoard(stranger, TO_READ))).toEqual({ status: 404, reason: 'not_found' })
    expect(await listWaiting(stranger)).toEqual([])
  }
  expect(await countHeardNeeds()).toBe(0)
  expect(await needDocument(secret.id)).toBe(null)
  expect((await findBoard(claire, TO_READ)).rows.map(({ need }) => need.title)).toEqual([
    'Titre que personne ne doit lire',
  ])
  expect(await countUnread(claire)).toBe(1)
  await declineNeed(claire, secret.id, 'Ce n’est pas un besoin de soin, mais merci.')
})

test('once heard, strangers read the public words alone; the author and coordinators the original too', async () => {
  const author = await aPerson('Paul Kerjean')
  const { id, code } = await aHeardNeed(claire, {}, author)
  const { title, story, facilityName, authorId, warnings, publicTitle } = await findNeed(VISITOR, id)
  expect({ title, story, facilityName, authorId, warnings }).toEqual({
    title: null,
    story: null,
    facilityName: null,
    authorId: null,
    warnings: [],
  })
  expect(publicTitle).toEqual({ fr: 'Un appel de suivi après la sortie' })
  for (const reader of [author, claire, (await findReceipt(code)).holder]) {
    expect((await findNeed(reader, id)).story).toBe(STORY)
  }
  expect((await listOwnNeeds(author)).map((need) => need.id)).toEqual([id])
})

test('an author may let their words and their place be published', async () => {
  const { id } = await aHeardNeed(claire, { publish: 'words', placePublic: true })
  const { story, facilityName } = await findNeed(VISITOR, id)
  expect({ story, facilityName }).toEqual({ story: STORY, facilityName: 'Hôpital de Valmorin' })
  expect((await needDocument(id))?.body).toContain(STORY)
})

test('words in which someone could be recognised are kept from the public although their author gave leave', async () => {
  const { id } = await aNeed({ publish: 'words', story: 'Rappelez-moi au 06 12 34 56 78, personne ne le fait.' })
  await qualifyNeed(claire, id, { ...told, withhold: true })
  expect((await findNeed(VISITOR, id)).story).toBe(null)
  expect((await needDocument(id))?.body).toBe(told.summaryFr)
})

test('two coordinators qualify at once: one wins, the other is told', async () => {
  const { id } = await aNeed()
  const outcomes = await Promise.all([claire, malik].map((viewer) => refusalOf(() => qualifyNeed(viewer, id, told))))
  const refused = outcomes.filter((outcome) => 'status' in outcome)
  expect(outcomes.filter((outcome) => 'accepted' in outcome)).toEqual([{ accepted: { id } }])
  expect(refused).toHaveLength(1)
  expect(['changed_meanwhile', 'need_already_read']).toContain(refused[0]?.reason)
  expect(await db().event.count({ where: { row: id, what: 'need.qualified' } })).toBe(1)
})

test('nobody but a coordinator qualifies or turns down', async () => {
  const { id } = await aNeed({}, await aPerson())
  const [own] = await db().need.findMany({ where: { id } })
  const author = { ...(await aPerson()), tokens: ['public', `person:${own?.authorId}`] }
  expect(await refusalOf(() => qualifyNeed(author, id, told))).toEqual({ status: 403, reason: 'not_a_coordinator' })
  expect(await refusalOf(() => declineNeed(author, id, 'Une raison assez longue.'))).toEqual({
    status: 403,
    reason: 'not_a_coordinator',
  })
})

test('the holder of a receipt erases: words blanked for ever, lineage kept, once', async () => {
  const { id, code } = await aHeardNeed(claire, { publish: 'words' })
  const { holder } = await findReceipt(code)
  expect(await refusalOf(() => eraseNeed(claire, id))).toEqual({ status: 403, reason: 'not_the_author' })
  await eraseNeed(holder, id)
  const row = await db().need.findUniqueOrThrow({ where: { id } })
  expect([row.title, row.story, row.facilityName, row.stage]).toEqual(['', '', null, 'qualified'])
  expect((await findReceipt(code)).need.publicTitle).toEqual({ fr: 'Un appel de suivi après la sortie' })
  expect(await refusalOf(() => eraseNeed(holder, id))).toEqual({ status: 409, reason: 'already_erased' })
})

test('a receipt is kept as a hash only, and an unknown code opens nothing', async () => {
  const { id, code } = await aNeed()
  const row = await db().receipt.findFirstOrThrow({ where: { needId: id } })
  expect(JSON.stringify(row)).not.toContain(code)
  const events = await db().event.findMany({ where: { row: id } })
  expect(JSON.stringify(events)).not.toContain(code)
  expect(JSON.stringify(events)).not.toContain('rappelle')
  expect(await refusalOf(() => findReceipt('AAAAAAAAAAAAA'))).toEqual({ status: 404, reason: 'receipt_unknown' })
})

test('the database itself refuses an unread need that the public could read', async () => {
  const { id } = await aNeed()
  await expect(db().need.update({ where: { id }, data: { readers: { push: 'public' } } })).rejects.toThrow(
    'need_unread_is_not_public',
  )
})

test('lists page by key, newest first, without losing or repeating one', async () => {
  const heard = await countHeardNeeds()
  for (let n = 0; n < 25; n += 1) await aHeardNeed(claire)
  const first = await listNeeds(VISITOR)
  const second = await listNeeds(VISITOR, { after: first.next ?? newId() })
  const ids = [...first.rows, ...second.rows].map((need) => need.id)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([20, heard + 5, null])
  expect(new Set(ids).size).toBe(heard + 25)
  expect(ids).toEqual([...ids].sort().reverse())
})
