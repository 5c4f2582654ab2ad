import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { askLostCodes } from '#app/needs/contacts.server.ts'
import { followNeed } from '#app/needs/followers.server.ts'
import { answerNeed, putNeedInCall } from '#app/needs/needs.server.ts'
import { withdrawNeed } from '#app/needs/outcomes.server.ts'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { at } from '#app/platform/clock.ts'
import { connections, db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { morningAfter } from '#app/platform/working-days.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})

const lettersTo = async ({ email }: PersonViewer) =>
  (await db().outboxLetter.findMany({ where: { toAddress: email }, orderBy: { id: 'asc' } })).map(
    ({ subject }) => subject,
  )

type Job = { id: string; run_at: Date; payload: Record<string, string> }

/** The jobs that wait for a morning, taken from those that wait, as the workshop takes them. */
async function taken() {
  const jobs =
    'SELECT id, run_at, payload FROM graphile_worker._private_jobs WHERE run_at > clock_timestamp() ORDER BY id'
  const { rows } = await connections().query<Job>(jobs)
  await connections().query('SELECT graphile_worker.complete_jobs($1::bigint[])', [rows.map(({ id }) => id)])
  return rows
}

test('the second step of a day waits for the morning, and what one need does until then is one letter', async () => {
  const ines = await aPerson()
  const [need, other] = [await aHeardNeed(claire), await aHeardNeed(claire)]
  for (const { id } of [need, other]) await followNeed(ines, id)
  await putNeedInCall(claire, need.id)
  await workOffJobs(aftermath)
  const [first] = await lettersTo(ines)
  expect(await lettersTo(ines)).toEqual([first])

  await answerNeed(claire, need.id)
  await answerNeed(claire, need.id)
  await putNeedInCall(claire, other.id)
  await workOffJobs(aftermath)
  expect(await lettersTo(ines)).toEqual([first])
  const jobs = await taken()
  expect(jobs.map(({ payload }) => payload.row)).toEqual([need.id, other.id])
  expect(jobs.map(({ run_at }) => run_at)).toEqual([morningAfter(new Date()), morningAfter(new Date())])

  const morning = morningAfter(new Date())
  for (const { payload } of jobs) await at(morning, () => aftermath.step(payload))
  expect(await lettersTo(ines)).toHaveLength(2)
  // Tried again, the letter of the day is the same; the other need's waits for one more morning.
  await at(morning, () => aftermath.step(jobs[0]?.payload))
  expect(await lettersTo(ines)).toHaveLength(2)
  const next = await taken()
  expect(next.map(({ run_at, payload }) => [run_at, payload.row])).toEqual([[morningAfter(morning), other.id]])
  await at(morningAfter(morning), () => aftermath.step(jobs[1]?.payload))
  expect(await lettersTo(ines)).toHaveLength(3)
})

test('whoever follows a need is told that it is withdrawn, and where others are read', async () => {
  const [author, paul] = [await aPerson('Jeanne Morel'), await aPerson('Paul Kerjean')]
  const need = await aHeardNeed(claire, {}, author)
  await workOffJobs(aftermath)
  await followNeed(paul, need.id)
  await withdrawNeed(author, need.id)
  await workOffJobs(aftermath)
  const { number } = await db().need.findUniqueOrThrow({ where: { id: need.id } })
  expect(await lettersTo(paul)).toEqual([`Le besoin ${number} a été retiré`])
})

test('whoever erases what they told leaves no letter about it in the outbox, and nobody else loses theirs', async () => {
  const address = 'jeanne.erased@test.example'
  const [need, other] = [await aHeardNeed(claire, { contact: address }), await aHeardNeed(claire)]
  const ines = await aPerson('Inès Fabre')
  await followNeed(ines, other.id)
  await askLostCodes(VISITOR, address)
  for (const { id } of [need, other]) await putNeedInCall(claire, id)
  await workOffJobs(aftermath)
  const lettersAt = () => db().outboxLetter.count({ where: { toAddress: address } })
  expect([await lettersAt(), (await lettersTo(ines)).length]).toEqual([2, 1])
  const { holder } = await findReceipt(need.code)
  await eraseNeed(holder, need.id)
  await workOffJobs(aftermath)
  expect([await lettersAt(), (await lettersTo(ines)).length]).toEqual([0, 1])
})
