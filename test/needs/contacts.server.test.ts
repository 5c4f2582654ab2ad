import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { askLostCodes, renewReceipt } from '#app/needs/contacts.server.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { db } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { aNeed } from '#test/support/needs.ts'
import { refusalOf } from '#test/support/refusals.ts'
import '#test/support/people.ts'

const lettersTo = (toAddress: string) =>
  db().outboxLetter.findMany({ where: { toAddress }, orderBy: { sentAt: 'asc' } })
const CODE = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z]/

test('a lost code is sent to the address that was left, one letter for each need; old and new open it', async () => {
  const email = 'ines@lettres.example'
  const [one, two] = [await aNeed({ contact: ' Ines@Lettres.example ' }), await aNeed({ contact: email })]
  await aNeed({ contact: 'une.autre@lettres.example' })
  await askLostCodes(VISITOR, email)
  await workOff()
  const codes = (await lettersTo(email)).map(({ text }) => CODE.exec(text)?.[0] ?? '')
  const opened = await Promise.all(codes.map(async (code) => (await findReceipt(code)).need.id))
  expect(opened.sort()).toEqual([one.id, two.id].sort())
  expect((await findReceipt(one.code)).need.id).toBe(one.id)
  expect(await lettersTo('une.autre@lettres.example')).toEqual([])
})

test('an address nobody left is answered the same, and nothing is sent', async () => {
  const events = await db().event.count()
  expect(await askLostCodes(VISITOR, 'inconnue@lettres.example')).toBe(null)
  expect(await askLostCodes(VISITOR, 'ines@lettres.example')).toBe(null)
  await workOff()
  expect(await lettersTo('inconnue@lettres.example')).toEqual([])
  expect(await db().event.count()).toBe(events + 2)
})

test('neither the event nor the job holds the code or the address', async () => {
  await aNeed({ contact: 'secret@lettres.example' })
  await askLostCodes(VISITOR, 'secret@lettres.example')
  const jobs = await db().$queryRaw`SELECT payload FROM graphile_worker._private_jobs`
  const kept = JSON.stringify([await db().event.findMany(), jobs])
  await workOff()
  const [letter] = await lettersTo('secret@lettres.example')
  const code = CODE.exec(letter?.text ?? '')?.[0] ?? 'no code'
  expect([kept.includes('lettres.example'), kept.includes(code), kept.includes(code.replaceAll('-', ''))]).toEqual([
    false,
    false,
    false,
  ])
})

test('a letter tried again says the same code, and one whose address is gone says nothing', async () => {
  const { id } = await aNeed({ contact: 'deux.fois@lettres.example' })
  const [first, again] = [await renewReceipt('an event', id), await renewReceipt('an event', id)]
  expect(again).toEqual(first)
  expect(await db().receipt.count({ where: { needId: id } })).toBe(2)
  await db().needContact.delete({ where: { needId: id } })
  expect(await renewReceipt('an event', id)).toBe(null)
})

test('an address is asked for three times an hour, not more', async () => {
  const ask = () => refusalOf(() => askLostCodes(VISITOR, 'impatiente@lettres.example'))
  const outcomes = [await ask(), await ask(), await ask(), await ask()]
  expect(outcomes.at(-1)).toEqual({ status: 429, reason: 'too_many_tries' })
  expect(outcomes.slice(0, 3)).toEqual([{ accepted: null }, { accepted: null }, { accepted: null }])
})
