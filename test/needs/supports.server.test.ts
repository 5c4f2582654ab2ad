import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findNeed } from '#app/needs/needs.server.ts'
import { loader as page, action as say } from '#app/needs/routes/support.tsx'
import { action as takeBack } from '#app/needs/routes/support-withdrawal.tsx'
import {
  findOwnSupport,
  findSupports,
  listLines,
  listUnreadLines,
  readLine,
  supportNeed,
  withdrawSupport,
} from '#app/needs/supports.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})
const AS_PATIENT = { role: 'patient' } as const
const totals = async (id: string) => {
  const { colleagues, visitors } = await findSupports(VISITOR, [id])
  return { colleagues, visitors }
}

test('a person counts once however often they press, a visitor once per browser, and the two are told apart', async () => {
  const { id } = await aHeardNeed(claire)
  const [ines, paul] = [await aPerson(), await aPerson('Paul Kerjean')]
  await Promise.all(Array.from({ length: 20 }, () => supportNeed(ines, id, { role: 'hospital_professional' })))
  await supportNeed(paul, id, AS_PATIENT, 'a browser that a person need not have')
  await supportNeed(VISITOR, id, AS_PATIENT, 'kitchen')
  await supportNeed(VISITOR, id, { role: 'carer' }, 'kitchen')
  await supportNeed(VISITOR, id, AS_PATIENT, 'ward')
  expect(await findSupports(VISITOR, [id])).toEqual({
    colleagues: 2,
    visitors: 2,
    byRole: { hospital_professional: 1, patient: 3 },
    byTerritory: {},
  })
  expect(await db().event.count({ where: { what: 'need.supported', row: id } })).toBe(4)
})

test('who says it is stored as a keyed hash, and no event tells it', async () => {
  const { id } = await aHeardNeed(claire)
  await supportNeed(VISITOR, id, AS_PATIENT, 'kitchen tablet')
  const support = await db().support.findFirstOrThrow({ where: { needId: id } })
  expect(support.browserHash).toMatch(/^[0-9a-f]{64}$/)
  expect(await db().event.findFirst({ where: { what: 'need.supported', row: id } })).toMatchObject({ actor: 'visitor' })
})

test('a need that nobody has read takes no voice, nor does one’s own, nor a visitor’s without a browser', async () => {
  const author = await aPerson('Paul Kerjean')
  const unread = await aNeed({}, author)
  const { id } = await aHeardNeed(claire, {}, author)
  expect(await refusalOf(() => supportNeed(VISITOR, unread.id, AS_PATIENT, 'x'))).toMatchObject({ status: 404 })
  expect(await refusalOf(() => supportNeed(claire, unread.id, AS_PATIENT))).toEqual({
    status: 409,
    reason: 'need_not_heard',
  })
  expect(await refusalOf(() => supportNeed(author, id, AS_PATIENT))).toEqual({ status: 409, reason: 'own_need' })
  expect(await refusalOf(() => supportNeed(VISITOR, id, AS_PATIENT))).toMatchObject({ status: 401 })
  expect(await totals(id)).toEqual({ colleagues: 0, visitors: 0 })
})

test('a voice taken back leaves nothing, and taking it back again changes nothing', async () => {
  const { id } = await aHeardNeed(claire)
  const ines = await aPerson()
  await supportNeed(ines, id, { ...AS_PATIENT, line: 'Chaque nuit, la même chose.' })
  await supportNeed(VISITOR, id, AS_PATIENT, 'kitchen')
  await withdrawSupport(ines, id)
  await withdrawSupport(ines, id)
  await withdrawSupport(VISITOR, id, 'another browser')
  expect(await totals(id)).toEqual({ colleagues: 0, visitors: 1 })
  expect(await db().event.count({ where: { what: 'need.support_withdrawn', row: id } })).toBe(1)
  await supportNeed(ines, id, AS_PATIENT)
  expect(await findOwnSupport(ines, id)).toMatchObject({ role: 'patient', line: null })
})

test('visitors of one address are counted up to a waiting room a day for one need', async () => {
  const { id } = await aHeardNeed(claire)
  const asking = { receivedAt: now(), address: '198.51.100.7', reference: 'x' }
  const many = Array.from({ length: 20 }, (_, place) => `browser ${place}`)
  await whileAsking(asking, async () => {
    for (const browser of many) await supportNeed(VISITOR, id, AS_PATIENT, browser)
    expect(await refusalOf(() => supportNeed(VISITOR, id, AS_PATIENT, 'one more'))).toEqual({
      status: 429,
      reason: 'too_many_tries',
    })
    await supportNeed(await aPerson(), id, AS_PATIENT)
  })
  expect(await totals(id)).toEqual({ colleagues: 1, visitors: 20 })
})

describe('A line of context', () => {
  test('is read by a coordinator before anyone else, then kept without its author or dropped without a trace', async () => {
    const { id } = await aHeardNeed(claire)
    await supportNeed(await aPerson(), id, { role: 'carer', line: 'Appelez-moi au 06 12 34 56 78.' })
    await supportNeed(VISITOR, id, { role: 'patient', line: 'Moi, c’était après une hanche.' }, 'kitchen')
    expect(await listLines(claire, [id])).toEqual([])
    const [first, second] = await listUnreadLines(claire, id)
    expect([first?.warnings, second?.warnings]).toEqual([['phone_in_text'], []])
    await readLine(claire, id, first?.id ?? '', 'dropped')
    await readLine(claire, id, second?.id ?? '', 'kept')
    expect(await listLines(VISITOR, [id])).toEqual([{ id: second?.id, line: 'Moi, c’était après une hanche.' }])
    expect(await listUnreadLines(claire, id)).toEqual([])
    expect(await db().support.count({ where: { line: { contains: '06 12' } } })).toBe(0)
    expect(await totals(id)).toEqual({ colleagues: 1, visitors: 1 })
  })

  test('read by two coordinators at once is read once, and the other is told', async () => {
    const { id } = await aHeardNeed(claire)
    await supportNeed(await aPerson(), id, { role: 'carer', line: 'Depuis mars.' })
    const [line] = await listUnreadLines(claire, id)
    const fates = await Promise.all(
      (['kept', 'dropped'] as const).map((fate) => refusalOf(() => readLine(claire, id, line?.id ?? '', fate))),
    )
    expect(fates.filter((fate) => 'accepted' in fate).length).toBe(1)
    expect(fates.filter((fate) => 'status' in fate)).toEqual([{ status: 409, reason: 'changed_meanwhile' }])
  })

  test('of another need is not read through this one', async () => {
    const [{ id }, other] = [await aHeardNeed(claire), await aHeardNeed(claire)]
    await supportNeed(await aPerson(), id, { role: 'carer', line: 'Depuis mars.' })
    const [line] = await listUnreadLines(claire, id)
    expect(await refusalOf(() => readLine(claire, other.id, line?.id ?? '', 'kept'))).toMatchObject({ status: 409 })
  })
})

describe('From a browser without an account', () => {
  test('two presses, then a third on a fresh page, are one voice; the mark is set only then, and takes it back', async () => {
    const { id } = await aHeardNeed(claire)
    const params = { needId: id }
    const key = newId()
    const press = (cookie = '', form = key) =>
      say(asked(posted(`/needs/${id}/support`, { role: 'patient' }, { key: form, cookie }), params))
    const first = await press()
    const given = first instanceof Response ? (first.headers.get('Set-Cookie') ?? '') : ''
    expect(given).toMatch(/^supporter=[^;]+; Max-Age=31536000; Path=\/needs; HttpOnly; SameSite=Lax$/)
    const [cookie = ''] = given.split(';')
    await press()
    await press(cookie, newId())
    expect(await totals(id)).toEqual({ colleagues: 0, visitors: 1 })
    expect((await page(asked(visited(`/needs/${id}/support`, cookie), params))).own).toMatchObject({ role: 'patient' })
    expect((await page(asked(visited(`/needs/${id}/support`), params))).own).toBe(null)
    await takeBack(asked(posted(`/needs/${id}/support-withdrawal`, {}, { cookie }), params))
    expect(await totals(id)).toEqual({ colleagues: 0, visitors: 0 })
  })

  test('a social-security number is refused beside its line, and a forged mark is no mark', async () => {
    const { id } = await aHeardNeed(claire)
    const line = 'Mon numéro : 1 85 05 78 006 084 91'
    const answer = await say(asked(posted(`/needs/${id}/support`, { role: 'patient', line }), { needId: id }))
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { slip: { errors: { line: ['nir_in_text'] }, typed: { line } } },
    })
    const forged = visited(`/needs/${id}/support`, `supporter=${Buffer.from('"x"').toString('base64')}`)
    expect((await page(asked(forged, { needId: id }))).own).toBe(null)
    expect(await totals(id)).toEqual({ colleagues: 0, visitors: 0 })
  })
})

test('the voices of three needs cost as many questions as those of one, and unread ones are not counted', async () => {
  const ids: string[] = []
  for (let place = 0; place < 3; place += 1) ids.push((await aHeardNeed(claire)).id)
  const ines = await aPerson()
  for (const id of ids) await supportNeed(ines, id, AS_PATIENT)
  const { id: unread } = await aNeed()
  await db().support.create({
    data: { id: newId(), needId: unread, personId: ines.id, role: 'carer', givenAt: now() },
  })
  const one = await countQueries(() => findSupports(VISITOR, ids.slice(0, 1)))
  expect(await countQueries(() => findSupports(VISITOR, ids))).toBe(one)
  expect(await findSupports(VISITOR, [...ids, unread])).toMatchObject({ colleagues: 1, byRole: { patient: 1 } })
  expect(await findNeed(claire, unread)).toMatchObject({ stage: 'submitted' })
})
