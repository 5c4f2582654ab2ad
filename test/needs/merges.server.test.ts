import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { listNeeds } from '#app/needs/catalogue.server.ts'
import { findGroup } from '#app/needs/groups.server.ts'
import { listMergeable, mergeNeed, unmergeNeed } from '#app/needs/merges.server.ts'
import { findNeed, needDocument, putNeedInCall } from '#app/needs/needs.server.ts'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { action } from '#app/needs/routes/merging.tsx'
import { findSupports, supportNeed } from '#app/needs/supports.server.ts'
import { findBoard } from '#app/needs/triage.server.ts'
import { db } from '#app/platform/db.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, posted } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})
const row = (id: string) => db().need.findUniqueOrThrow({ where: { id }, include: { wishes: true, receipts: true } })
const revisionOf = async (id: string) => (await row(id)).revision
const merge = async (id: string, into: string) => mergeNeed(claire, id, into, await revisionOf(id))
const unmerge = async (id: string) => unmergeNeed(claire, id, await revisionOf(id))
const idsOf = (needs: { id: string }[]) => needs.map(({ id }) => id)
const listToRead = async (viewer: PersonViewer) =>
  (await findBoard(viewer, { pile: 'submitted', whose: 'all' })).rows.map(({ need }) => need.id)
const CHANGED = { status: 409, reason: 'changed_meanwhile' }
const TOLD = { titleFr: 'Être rappelé', summaryFr: 'Des patients demandent à être rappelés.', newTheme: 'Retour' }

describe('A need merged into another', () => {
  test('leaves lists and search, and leads to the group, which shows all; undone, each row is again what it was', async () => {
    const [a, b] = [await aHeardNeed(claire, { wanted: ['plain_words'] }), await aHeardNeed(claire)]
    const before = [await row(a.id), await row(b.id)]
    await merge(a.id, b.id)
    expect(idsOf((await listNeeds(VISITOR)).rows)).toContain(b.id)
    expect(idsOf((await listNeeds(VISITOR)).rows)).not.toContain(a.id)
    expect(await needDocument(a.id)).toBe(null)
    for (const id of [a.id, b.id]) {
      const { head, members } = await findGroup(VISITOR, id)
      expect([head.id, idsOf(members)]).toEqual([b.id, [a.id]])
    }
    await unmerge(a.id)
    const after = [await row(a.id), await row(b.id)]
    const still = (rows: typeof before) => rows.map((one) => ({ ...one, revision: 0 }))
    expect(still(after)).toEqual(still(before))
    expect(idsOf((await findGroup(VISITOR, b.id)).members)).toEqual([])
    expect((await needDocument(a.id))?.id).toBe(a.id)
  })

  test('unread, leaves the reading list, stays unread and unseen by strangers; its receipt still opens; undone, it waits again', async () => {
    const [a, b] = [await aNeed({ title: 'Un titre que nul n’a lu' }), await aHeardNeed(claire)]
    await merge(a.id, b.id)
    expect(await listToRead(claire)).not.toContain(a.id)
    expect(idsOf((await findGroup(VISITOR, b.id)).members)).toEqual([])
    expect(idsOf((await findGroup(claire, b.id)).members)).toEqual([a.id])
    const { holder, need } = await findReceipt(a.code)
    expect(need.stage).toBe('submitted')
    expect((await findGroup(holder, a.id)).head.id).toBe(b.id)
    await unmerge(a.id)
    expect(await listToRead(claire)).toContain(a.id)
  })

  test('erased or withdrawn by its author keeps its place, and so does the group when the head is erased', async () => {
    const author = await aPerson('Paul Kerjean')
    const [heard, unread] = [await aHeardNeed(claire, {}, author), await aNeed({}, author)]
    const head = await aHeardNeed(claire, {}, author)
    for (const { id } of [heard, unread]) await merge(id, head.id)
    for (const { id } of [heard, unread, head]) await eraseNeed(author, id)
    const { head: erased, members } = await findGroup(VISITOR, heard.id)
    expect([erased.id, erased.stage, erased.erasedAt !== null]).toEqual([head.id, 'qualified', true])
    expect(members.map(({ id, title }) => [id, title])).toEqual([[heard.id, null]])
    expect((await findNeed(claire, unread.id)).stage).toBe('withdrawn')
    await unmerge(unread.id)
    expect(await findNeed(claire, unread.id)).toMatchObject({ stage: 'withdrawn', mergedIntoId: null })
  })

  test('is chosen among those most like it, and beside the one named on the way there, when that one may head a group', async () => {
    const told = { title: 'Un ascenseur en panne', story: 'Le brancard attend au sous-sol, et le patient avec lui.' }
    const [named, other, unread] = [await aHeardNeed(claire), await aNeed(told), await aNeed()]
    const offered = async (withId?: string) =>
      idsOf((await listMergeable(claire, other.id, withId)).alike.map((one) => one.need))
    const before = await offered()
    expect(before).not.toContain(named.id)
    expect(await offered(named.id)).toEqual([named.id, ...before])
    expect(await offered(unread.id)).toEqual(before)
    expect(await offered(other.id)).toEqual(before)
  })

  test('keeps the call it is in', async () => {
    const [a, b] = [await aHeardNeed(claire), await aHeardNeed(claire)]
    await putNeedInCall(claire, a.id)
    await merge(a.id, b.id)
    expect([(await row(a.id)).stage, (await row(b.id)).stage]).toEqual(['in_call', 'qualified'])
  })
})

describe('Groups', () => {
  test('merge into groups, head into head, and come apart again as they were', async () => {
    const [a, b, c, d] = [
      ...[await aHeardNeed(claire), await aHeardNeed(claire)],
      ...[await aHeardNeed(claire), await aHeardNeed(claire)],
    ].map(({ id }) => id)
    if (!a || !b || !c || !d) throw new Error('four needs')
    await merge(a, b)
    await merge(c, d)
    // Given a need that was merged, its head is meant.
    await merge(b, c)
    expect((await row(b)).mergedIntoId).toBe(d)
    const { head, members } = await findGroup(VISITOR, a)
    expect([head.id, idsOf(members)]).toEqual([d, [a, b, c].sort()])
    await unmerge(b)
    expect(idsOf((await findGroup(VISITOR, a)).members)).toEqual([a])
    expect(idsOf((await findGroup(VISITOR, d)).members)).toEqual([c])
  })

  test('never lead back to themselves: not by the form, not by two coordinators at once, not by hand', async () => {
    const [a, b] = [await aHeardNeed(claire), await aHeardNeed(claire)]
    expect(await refusalOf(() => merge(a.id, a.id))).toEqual({ status: 409, reason: 'merged_with_itself' })
    const [ofA, ofB] = [await revisionOf(a.id), await revisionOf(b.id)]
    const both = await Promise.all([
      refusalOf(() => mergeNeed(claire, a.id, b.id, ofA)),
      refusalOf(() => mergeNeed(claire, b.id, a.id, ofB)),
    ])
    expect(both.filter((one) => 'accepted' in one).length).toBe(1)
    const { head, members } = await findGroup(VISITOR, a.id)
    expect(idsOf([head, ...members]).sort()).toEqual([a.id, b.id].sort())
    const back = { mergedIntoId: members[0]?.id ?? '', mergedAt: new Date(0) }
    await expect(db().need.update({ where: { id: head.id }, data: back })).rejects.toThrow('lead back to itself')
  })

  test('count their voices together, who supports two members once, in the list as on the page', async () => {
    const [a, b] = [await aHeardNeed(claire), await aHeardNeed(claire)]
    const ines = await aPerson()
    for (const { id } of [a, b]) await supportNeed(ines, id, { role: 'carer' })
    for (const { id } of [a, b]) await supportNeed(VISITOR, id, { role: 'patient' }, 'kitchen')
    await supportNeed(VISITOR, a.id, { role: 'patient' }, 'ward')
    await merge(a.id, b.id)
    expect(await findSupports(VISITOR, [a.id, b.id])).toMatchObject({ colleagues: 1, visitors: 2 })
    expect((await row(b.id)).supportCount).toBe(3)
    await supportNeed(await aPerson(), a.id, { role: 'carer' })
    expect([(await row(a.id)).supportCount, (await row(b.id)).supportCount]).toEqual([0, 4])
    await unmerge(a.id)
    expect([(await row(a.id)).supportCount, (await row(b.id)).supportCount]).toEqual([4, 2])
  })

  test('of one and of four cost the same questions', async () => {
    const head = await aHeardNeed(claire)
    const one = await countQueries(() => findGroup(VISITOR, head.id))
    for (let more = 0; more < 3; more += 1) await merge((await aHeardNeed(claire)).id, head.id)
    expect(await countQueries(() => findGroup(VISITOR, head.id))).toBe(one)
  })
})

describe('Two coordinators at once', () => {
  test('one merges, the other publishes what they had open: one wins, the other is told, nothing is lost', async () => {
    const malik = (await aCoordinator('Malik Haddad')).viewer
    const [a, b] = [await aNeed(), await aHeardNeed(claire)]
    const revision = await revisionOf(a.id)
    const both = await Promise.all([
      refusalOf(() => mergeNeed(claire, a.id, b.id, revision)),
      refusalOf(() => qualifyNeed(malik, a.id, TOLD)),
    ])
    const { stage, mergedIntoId, story } = await row(a.id)
    expect(both.filter((one) => 'status' in one)).toEqual([CHANGED])
    expect([stage === 'qualified', mergedIntoId === b.id].filter(Boolean).length).toBe(1)
    expect(story).not.toBe('')
  })

  test('the same need merged twice, or from a page opened before, is merged once', async () => {
    const [a, b, c] = [await aHeardNeed(claire), await aHeardNeed(claire), await aHeardNeed(claire)]
    const revision = await revisionOf(a.id)
    const both = await Promise.all([b, c].map(({ id }) => refusalOf(() => mergeNeed(claire, a.id, id, revision))))
    expect(both.filter((one) => 'accepted' in one).length).toBe(1)
    expect(await refusalOf(() => unmergeNeed(claire, a.id, revision))).toEqual(CHANGED)
  })
})

test('a number nobody bears, a malformed one or none at all is a slip beside the field; a true one is found', async () => {
  const [a, b] = [await aHeardNeed(claire), await aHeardNeed(claire)]
  const cookie = await cookieOf(claire)
  const revision = String(await revisionOf(a.id))
  const send = (fields: Record<string, string>) =>
    action(asked(posted(`/needs/${a.id}/merging`, { revision, ...fields }, { cookie }), { needId: a.id }))
  const slip = (reason: string) => ({ init: { status: 422 }, data: { slip: { errors: { number: [reason] } } } })
  expect(await send({})).toMatchObject(slip('head_missing'))
  expect(await send({ number: '42' })).toMatchObject(slip('number_malformed'))
  expect(await send({ number: 'B-1999-0001' })).toMatchObject(slip('number_unknown'))
  await send({ number: ` ${b.number.toLowerCase()} ` })
  expect((await row(a.id)).mergedIntoId).toBe(b.id)
})
