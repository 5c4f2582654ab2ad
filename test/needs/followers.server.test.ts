import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { followNeed, isFollowing, listTold, unfollowNeed } from '#app/needs/followers.server.ts'
import { mergeNeed } from '#app/needs/merges.server.ts'
import { findNeed, putNeedInCall } from '#app/needs/needs.server.ts'
import { splitNeed } from '#app/needs/splits.server.ts'
import { supportNeed } from '#app/needs/supports.server.ts'
import { db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { findPartIds } from '#test/support/parts.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})
const merge = async (id: string, into: string) => mergeNeed(claire, id, into, (await findNeed(claire, id)).revision)

test('one follows a heard need once, by choice: supporting it follows nothing unless the box is ticked', async () => {
  const { id } = await aHeardNeed(claire)
  const [ines, paul] = [await aPerson(), await aPerson('Paul Kerjean')]
  await supportNeed(ines, id, { role: 'carer' })
  expect(await isFollowing(ines, id)).toBe(false)
  await supportNeed(paul, id, { role: 'carer', follow: true })
  await followNeed(paul, id)
  expect(await listTold(id)).toEqual([paul.id])
  await unfollowNeed(paul, id)
  expect(await listTold(id)).toEqual([])
  expect(await refusalOf(() => followNeed(VISITOR, id))).toMatchObject({ status: 401 })
})

test('a step of the head concerns the authors and followers of its members, a step of a part those of the whole', async () => {
  const [ines, paul, jeanne] = [await aPerson(), await aPerson('Paul Kerjean'), await aPerson('Jeanne Morel')]
  const [member, head] = [await aHeardNeed(claire, {}, ines), await aHeardNeed(claire, {}, jeanne)]
  await followNeed(paul, member.id)
  await merge(member.id, head.id)
  expect((await listTold(head.id)).sort()).toEqual([ines.id, paul.id].sort())
  expect(await listTold(member.id)).toEqual([paul.id])
  const whole = await aHeardNeed(claire, {}, jeanne)
  const part = { titleFr: 'Être rappelé le lendemain', summaryFr: 'Une part de ce qui manque, dite à part.' }
  const { revision } = await findNeed(claire, whole.id)
  await splitNeed(claire, whole.id, { parts: [part, part], revision })
  const [first = ''] = await findPartIds(whole.id)
  expect(await listTold(first)).toEqual([jeanne.id])
})

test('nobody is told of a need that nobody has read, even merged', async () => {
  const [unread, head] = [await aNeed({}, await aPerson()), await aHeardNeed(claire)]
  await merge(unread.id, head.id)
  expect(await listTold(unread.id)).toEqual([])
})

test('each step is one letter to each follower, which says where to read and nothing else', async () => {
  const { id, number } = await aHeardNeed(claire)
  const paul = await aPerson('Paul Kerjean')
  await followNeed(paul, id)
  await workOffJobs(aftermath)
  await putNeedInCall(claire, id)
  await workOffJobs(aftermath)
  const letters = await db().outboxLetter.findMany({ where: { toAddress: paul.email } })
  expect(letters.map(({ subject }) => subject)).toEqual([`Le besoin ${number} avance`])
  expect(letters[0]?.text).toContain(`/needs/${id}`)
})
