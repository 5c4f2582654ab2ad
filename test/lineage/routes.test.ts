import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as applicationPage } from '#app/lineage/routes/application.tsx'
import { loader as callPage } from '#app/lineage/routes/call.tsx'
import { loader as deskPage } from '#app/lineage/routes/desk.tsx'
import { loader as legalPage } from '#app/lineage/routes/legal.tsx'
import { loader as needPage } from '#app/lineage/routes/need.tsx'
import { action as eraseOwn } from '#app/lineage/routes/need-erasure.tsx'
import { loader as pilotPage } from '#app/lineage/routes/pilot.tsx'
import { loader as receiptPage } from '#app/lineage/routes/receipt.tsx'
import { action as erase, loader as erasurePage } from '#app/lineage/routes/receipt-erasure.tsx'
import { action as typeCode } from '#app/lineage/routes/receipts.tsx'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aHeardNeed, aNeed, STORY } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aJudgedCall, type Judged } from './stage.ts'

const whereTo = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)

describe('a receipt code', () => {
  test('is taken from paper whatever its spaces, capitals and dashes', async () => {
    const { code } = await aNeed()
    const typed = ` ${printedCode(code).toLowerCase().replaceAll('-', ' ')} `
    expect(whereTo(await typeCode(asked(posted('/receipts', { code: typed }))))).toBe(`/receipts/${printedCode(code)}`)
  })

  test.each([
    [
      'a wrong check letter',
      (code: string) => code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'),
      'receipt_wrong_letter',
    ],
    ['a character too few', (code: string) => code.slice(1), 'receipt_wrong_length'],
    ['a character that no code has', (code: string) => `0${code.slice(1)}`, 'receipt_wrong_character'],
    ['a code that nobody was given', () => receiptCodeFor(newId()), 'receipt_unknown'],
  ])('with %s is told so at once, and kept as typed', async (_what, spoiled, reason) => {
    const code = spoiled((await aNeed()).code)
    const answer = await typeCode(asked(posted('/receipts', { code })))
    expect(answer).toMatchObject({
      init: { status: 422 },
      data: { slip: { errors: { code: [reason] }, typed: { code } } },
    })
  })

  test('opens what became of the need, with its author’s own words', async () => {
    const { id, code } = await aNeed()
    const page = await receiptPage(asked(visited(`/receipts/${code}`), { code: printedCode(code) }))
    expect(page.need).toMatchObject({ id, story: STORY, stage: 'submitted' })
    expect(page.code).toBe(printedCode(code))
    expect(page.moments.map(({ what }) => what)).toEqual(['told'])
    expect(page.isNew).toBe(false)
  })

  test('that is nobody’s opens nothing', async () => {
    const params = { code: 'K7PM-3XQA-9RTD-H' }
    expect(await refusalOf(() => receiptPage(asked(visited('/receipts/x'), params)))).toMatchObject({ status: 404 })
  })

  test('guessed from one address is soon refused, however often a right one was read there', async () => {
    const { code } = await aNeed()
    const read = (typed: string) => refusalOf(() => receiptPage(asked(visited('/receipts/x'), { code: typed })))
    const noon = new Date('2026-11-21T11:00:00Z')
    const from = { receivedAt: noon, address: '192.0.2.7', reference: 'guessing' }
    const times = (count: number, typed: string) => async () => {
      const answers = []
      for (let n = 0; n < count; n += 1) answers.push(await read(typed))
      return answers
    }
    // One hour of the clock: tries are counted within it.
    const within = (work: () => Promise<unknown[]>) => at(noon, () => whileAsking(from, work))
    expect((await within(times(61, printedCode(code)))).at(-1)).toHaveProperty('accepted')
    const guesses = await within(times(61, 'K7PM-3XQA-9RTD-H'))
    expect(guesses.at(0)).toEqual({ status: 404, reason: 'receipt_unknown' })
    expect(guesses.at(60)).toEqual({ status: 429, reason: 'too_many_tries' })
    expect(await within(times(1, printedCode(code)))).toEqual([{ status: 429, reason: 'too_many_tries' }])
  })
})

describe('erasing with the code', () => {
  test('asks for a tick first, then blanks the words for ever and keeps the place in the chain', async () => {
    const { code } = await aNeed()
    const params = { code: printedCode(code) }
    const press = (fields: Record<string, string>, key = newId()) =>
      erase(asked(posted('/here', fields, { key }), params))
    expect(await press({})).toMatchObject({ data: { slip: { errors: { sure: ['erasure_not_confirmed'] } } } })
    const key = newId()
    expect(whereTo(await press({ sure: 'on' }, key))).toBe(`/receipts/${params.code}`)
    expect(whereTo(await press({ sure: 'on' }, key))).toBe(`/receipts/${params.code}`)
    const page = await receiptPage(asked(visited('/here'), params))
    expect(page.need).toMatchObject({ title: '', story: '', facilityName: null })
    expect(page.moments.map(({ what }) => what)).toEqual(['told', 'erased'])
    const again = () => erasurePage(asked(visited('/here'), params))
    expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_erased' })
  })
})

describe('erasing with an account', () => {
  test('is for whoever wrote the need, and for no colleague', async () => {
    const nurse = await aPerson('Inès Fabre')
    const { id: needId } = await aNeed({}, nurse)
    const press = async (who: { id: string }) =>
      eraseOwn(asked(posted('/here', { sure: 'on' }, { cookie: await cookieOf(who) }), { needId }))
    const { viewer } = await aCoordinator()
    expect(await refusalOf(() => press(viewer))).toEqual({ status: 403, reason: 'not_the_author' })
    expect(whereTo(await press(nurse))).toBe('/desk')
    const cookie = await cookieOf(viewer)
    const { need } = await needPage(asked(visited(`/needs/${needId}`, cookie), { needId }))
    expect(need).toMatchObject({ title: null, story: null, stage: 'withdrawn' })
  })
})

describe('the page of a need', () => {
  test('shows the public summary alone when its author allowed no more', async () => {
    const { viewer } = await aCoordinator()
    const { id } = await aHeardNeed(viewer)
    const stranger = await needPage(asked(visited(`/needs/${id}`), { needId: id }))
    expect(stranger.need).toMatchObject({ title: null, story: null, facilityName: null, warnings: [] })
    expect(stranger.may).toEqual({ qualify: false, readOriginal: false, erase: false })
    expect(JSON.stringify(stranger)).not.toContain(STORY)
    const cookie = await cookieOf(viewer)
    const coordinator = await needPage(asked(visited(`/needs/${id}`, cookie), { needId: id }))
    expect(coordinator.need).toMatchObject({ story: STORY })
    expect(coordinator.may).toEqual({ qualify: true, readOriginal: true, erase: false })
  })

  test.each(['not-an-id', newId()])('is 404 for %s', async (needId) => {
    expect(await refusalOf(() => needPage(asked(visited('/needs/x'), { needId })))).toMatchObject({ status: 404 })
  })
})

describe('the desk', () => {
  test('sends a visitor to sign in and back', async () => {
    const thrown = await deskPage(asked(visited('/desk'))).catch((answer: unknown) => answer)
    expect(whereTo(thrown)).toBe('/sign-in?back=%2Fdesk')
  })

  test('puts the needs to be read before a coordinator, and nothing of them before anyone else', async () => {
    await aNeed()
    const { viewer } = await aCoordinator()
    const desk = await deskPage(asked(visited('/desk', await cookieOf(viewer))))
    expect(desk.tasks.map(({ to }) => to)).toEqual(['/needs/triage'])
    expect(desk.counts.map(({ room }) => room)).toEqual(['needs'])
    const nurse = await aPerson('Inès Fabre')
    const other = await deskPage(asked(visited('/desk', await cookieOf(nurse))))
    expect(other).toMatchObject({ tasks: [], counts: [], name: 'Inès Fabre' })
  })

  test('keeps one’s own needs at hand', async () => {
    const nurse = await aPerson('Paul Kerjean')
    const { id } = await aNeed({}, nurse)
    const desk = await deskPage(asked(visited('/desk', await cookieOf(nurse))))
    expect(desk.mine.needs.map((need) => need.id)).toEqual([id])
  })
})

describe('a call and its files', () => {
  let judged: Judged

  beforeAll(async () => {
    judged = await aJudgedCall()
  }, 60_000)

  test('once decided, the call tells everyone how many answered and who was selected', async () => {
    const { slug } = judged.call
    const page = await callPage(asked(visited(`/calls/${slug}`), { slug }))
    expect(page.results).toMatchObject({ received: 2, selected: [{ id: judged.selected.id }], pilots: [] })
    expect(page.needs.map(({ id }) => id)).toEqual([judged.needId])
    expect(page.may).toEqual({ organise: false, pledge: false })
    expect(page.money).toEqual({ pledgedCents: 0, receivedCents: 0, awardedCents: 0 })
  })

  test('an applicant reads the reasons and the scores of their own file, and no juror’s name', async () => {
    const { refused, juror } = judged
    if (!refused) throw new Error('one file was refused')
    const cookie = await cookieOf(refused.founder)
    const params = { applicationId: refused.id }
    const page = await applicationPage(asked(visited('/here', cookie), params))
    expect(page.outcome).toMatchObject({ outcome: 'refused', readings: 1 })
    expect(page.outcome?.criteria.map(({ mean }) => mean)).toEqual([4, 4, 4])
    expect(JSON.stringify(page)).not.toContain(juror.viewer.id)
    expect(page.may).toEqual({ write: true, handle: false, readAll: true, team: true })
    expect(Object.keys(page.application)).not.toContain('readers')
    const rival = { applicationId: judged.selected.id }
    expect(await refusalOf(() => applicationPage(asked(visited('/here', cookie), rival)))).toMatchObject({
      status: 404,
    })
  })

  test('a pilot that does not exist is 404', async () => {
    expect(await refusalOf(() => pilotPage(asked(visited('/here'), { pilotId: newId() })))).toMatchObject({
      status: 404,
    })
  })
})

test('the legal notice names whom letters come from', async () => {
  expect(await legalPage()).toMatchObject({ contact: 'bonjour@passerelle.example', demo: true })
})
