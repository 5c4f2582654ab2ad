import '#test/support/database.ts'
import { beforeEach, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { ReceivedForm } from '#app/applications/received.form.ts'
import { admitMany, listReceived, readReceived } from '#app/applications/received.server.ts'
import { type ReceivedAsked, receivedAddress } from '#app/applications/received.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { afterClosing, aReadyDraft } from './stage.ts'

let slug: string
let coord: Viewer
let makers: Viewer[]
let ids: string[]
const asked = (said: Partial<Record<keyof ReceivedAsked, string>> = {}) => ReceivedForm.parse(said)

/** Three files received by one call, one after the other, its door shut. */
beforeEach(async () => {
  const call = await anOpenCall()
  coord = call.viewer
  ids = []
  makers = []
  for (const company of ['Aubépine', 'Bruyère', 'Capucine']) {
    const { id, viewer } = await aReadyDraft({ call, company })
    await submitApplication(viewer, id)
    ids.push(id)
    makers.push(viewer)
  }
  await at(afterClosing(call), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
  })
  slug = (await findCallById(coord, call.id)).slug
})

const listed = async (said = {}) => (await listReceived(coord, slug, asked(said))).rows.map(({ id }) => id)

test('coordinators find the files received, in the order asked, with who sends them', async () => {
  const { rows, counts, next } = await listReceived(coord, slug, asked())
  expect(rows.map(({ organisationName }) => organisationName)).toEqual(['Aubépine', 'Bruyère', 'Capucine'])
  expect(counts.stages).toEqual({ submitted: 3 })
  expect(next).toBe(null)
  expect(await listed({ order: 'newest' })).toEqual(ids.toReversed())
})

test('a page begins after the key of the last', async () => {
  const [first = ''] = ids
  const { submittedAt } = await db().application.findUniqueOrThrow({ where: { id: first } })
  expect(await listed({ after: `${submittedAt?.getTime()}~${first}` })).toEqual(ids.slice(1))
  await db().application.update({ where: { id: first }, data: { askedCents: 9_000_000n } })
  expect((await listed({ order: 'asked' }))[0]).toBe(first)
  expect(await listed({ order: 'asked', after: `9000000~${first}` })).toHaveLength(2)
})

test('a file taken back, and the company’s own people, are not in it', async () => {
  await db().application.update({ where: { id: ids[0] }, data: { stage: 'withdrawn' } })
  expect(await listed()).toEqual(ids.slice(1))
  const [maker] = makers
  if (!maker) throw new Error('nobody sent a file')
  const refused = { status: 403, reason: 'not_a_coordinator' }
  expect(await refusalOf(() => listReceived(maker, slug, asked()))).toEqual(refused)
  expect(await refusalOf(() => readReceived(maker, slug, asked()))).toEqual(refused)
})

test('it is narrowed to files that name someone who has not answered, or disagrees', async () => {
  const named = {
    facilityName: 'Clinique du Lac',
    name: 'Paul',
    email: 'p@h.example',
    said: 'Douze lits.',
    language: 'fr',
  }
  const sponsor = { role: 'clinician' as const, ...named, namedBy: newId(), namedAt: new Date(0), askedAt: new Date(0) }
  await db().sponsor.create({ data: { id: newId(), applicationId: ids[1] ?? '', ...sponsor } })
  expect(await listed({ waits: 'sponsors' })).toEqual([ids[1]])
  await db().sponsor.updateMany({
    where: { applicationId: ids[1] },
    data: { answer: 'refused', answeredAt: new Date(1) },
  })
  expect(await listed({ waits: 'sponsors' })).toEqual([])
  expect(await listed({ waits: 'disagree' })).toEqual([ids[1]])
  expect((await listReceived(coord, slug, asked())).counts.waits).toEqual({
    sponsors: 0,
    disagree: 1,
    clarification: 0,
    promises: 0,
  })
})

test('several are admitted together; those that moved meanwhile, or are of another call, are left', async () => {
  await db().application.update({ where: { id: ids[0] }, data: { stage: 'in_review' } })
  const other = await aReadyDraft()
  expect(await admitMany(coord, slug, [...ids, other.id])).toEqual({ admitted: 2, left: 2 })
  expect((await findApplication(coord, ids[1] ?? '')).stage).toBe('admissible')
  expect(await admitMany(coord, slug, ids)).toEqual({ admitted: 0, left: 3 })
})

test('the file holds what the list shows', async () => {
  const { pages } = await readReceived(coord, slug, asked({ order: 'newest' }))
  const rows = []
  for await (const page of pages) rows.push(...page)
  expect(rows.map(({ id }) => id)).toEqual(ids.toReversed())
})

test('what an address asks wrongly narrows nothing, and what is not chosen is not written', () => {
  const wrong = ReceivedForm.parse({ stage: 'draft', cutoff: 'x', waits: 'y', order: 'z', after: '12~x' })
  expect(wrong).toEqual({ stage: undefined, cutoff: undefined, waits: undefined, order: 'oldest', after: undefined })
  expect(receivedAddress('/x', wrong)).toBe('/x')
  expect(receivedAddress('/x', { stage: 'submitted', order: 'asked' })).toBe('/x?stage=submitted&order=asked')
})

test('as many questions to the database for one file as for three', async () => {
  const all = await countQueries(() => listReceived(coord, slug, asked()))
  await db().application.updateMany({ where: { id: { in: ids.slice(1) } }, data: { stage: 'withdrawn' } })
  expect(await countQueries(() => listReceived(coord, slug, asked()))).toBe(all)
})
