import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { loader as awardPage } from '#app/funding/routes/award.tsx'
import { loader as approvalPage, action as approve } from '#app/funding/routes/award-approval.tsx'
import { loader as proposalPage, action as propose } from '#app/funding/routes/award-new.tsx'
import { action as setAside, loader as settingAsidePage } from '#app/funding/routes/award-setting-aside.tsx'
import { loader as pledgePage } from '#app/funding/routes/pledge.tsx'
import { loader as pledgingPage, action as promise } from '#app/funding/routes/pledge-new.tsx'
import { loader as receiptPage, action as receive } from '#app/funding/routes/pledge-receipt.tsx'
import { action as withdraw, loader as withdrawalPage } from '#app/funding/routes/pledge-withdrawal.tsx'
import { loader as pledgesPage } from '#app/funding/routes/pledges.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDecidedCall, aFunder, aReceivedPledge } from './stage.ts'

const stage = await aDecidedCall()
const slug = stage.call.slug
const funder = await aFunder()
const [coordinator, second, partner, founder] = await Promise.all(
  [stage.viewer, stage.second, funder.viewer, stage.first.founder].map(cookieOf),
)

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)
const idIn = (answer: unknown) => String(placeOf(answer)).split('/')[2] ?? ''

/** The page as this person gets it: its data, or how they were turned away. */
function page(loader: (args: ReturnType<typeof asked>) => Promise<unknown>, path: string, cookie = '', params = {}) {
  return refusalOf(() => loader(asked(visited(path, cookie), params)))
}

const given = { organisationId: funder.organisationId, amount: '25 000,50' }

test('a partner pledges on the call’s page; twenty clicks of the same form make one pledge', async () => {
  const seen = await page(pledgingPage, `/calls/${slug}/pledge`, partner, { slug })
  expect(seen.accepted).toMatchObject({ isOpen: true, partners: [{ name: 'Fondation Aubrac' }] })
  const key = newId()
  const click = () => promise(asked(posted(`/calls/${slug}/pledge`, given, { key, cookie: partner }), { slug }))
  const places = (await Promise.all(Array.from({ length: 20 }, click))).map(placeOf)
  expect(new Set(places).size).toBe(1)
  const pledges = await db().pledge.findMany({ where: { organisationId: funder.organisationId } })
  expect(pledges.map((row) => [row.amountCents, `/pledges/${row.id}`])).toEqual([[2_500_050n, places[0]]])
})

test('a refused amount is told beside its box, and what was typed is kept', async () => {
  const answer = await promise(
    asked(posted(`/calls/${slug}/pledge`, { ...given, amount: '-5' }, { cookie: partner }), { slug }),
  )
  expect(answer).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { amount: ['amount_malformed'] }, typed: { amount: '-5' } } },
  })
})

test('someone without a partner’s purse reads what pledging is, without a form', async () => {
  const seen = await page(pledgingPage, `/calls/${slug}/pledge`, founder, { slug })
  expect(seen.accepted).toMatchObject({ isOpen: true, partners: [] })
})

test('a visitor is sent to sign in; a malformed or unknown address is no page', async () => {
  const answer = await Promise.resolve(pledgesPage(asked(visited('/pledges')))).catch((thrown: unknown) => thrown)
  expect(placeOf(answer)).toBe('/sign-in?back=%2Fpledges')
  const pages = [pledgePage, receiptPage, withdrawalPage]
  for (const loader of pages) {
    for (const pledgeId of ['nothing', newId()]) {
      expect(await page(loader, `/pledges/${pledgeId}`, partner, { pledgeId })).toMatchObject({ status: 404 })
    }
  }
  for (const loader of [awardPage, approvalPage, settingAsidePage]) {
    for (const awardId of ['nothing', newId()]) {
      expect(await page(loader, `/awards/${awardId}`, coordinator, { awardId })).toMatchObject({ status: 404 })
    }
  }
})

test('each page of a pledge opens to whom it is for, and says who may do what', async () => {
  const made = await promise(asked(posted(`/calls/${slug}/pledge`, given, { cookie: partner }), { slug }))
  const pledgeId = idIn(made)
  const path = `/pledges/${pledgeId}`
  const params = { pledgeId }
  expect((await page(pledgePage, path, partner, params)).accepted).toMatchObject({ gives: true, receives: false })
  expect((await page(pledgePage, path, coordinator, params)).accepted).toMatchObject({ gives: false, receives: true })
  expect(await page(pledgePage, path, founder, params)).toMatchObject({ status: 404 })
  expect(await page(receiptPage, path, partner, params)).toMatchObject({ status: 403 })
  expect(await page(withdrawalPage, path, coordinator, params)).toMatchObject({ status: 403 })
  expect((await page(receiptPage, path, coordinator, params)).accepted).toMatchObject({ objection: null })

  await withdraw(asked(posted(`${path}/withdrawal`, {}, { cookie: partner }), params))
  expect((await page(receiptPage, path, coordinator, params)).accepted).toMatchObject({ objection: 'pledge_withdrawn' })
  const late = posted(`${path}/receipt`, {}, { cookie: coordinator })
  expect(await refusalOf(() => receive(asked(late, params)))).toEqual({ status: 409, reason: 'pledge_withdrawn' })
})

test('the reference of a bank statement leads to its pledge; a slip of the finger is told', async () => {
  const { id, reference } = await aReceivedPledge(stage, 5_000_000, Promise.resolve(funder))
  const found = pledgesPage(asked(visited(`/pledges?reference=${encodeURIComponent(reference)}`, coordinator)))
  expect(placeOf(await found.catch((thrown: unknown) => thrown))).toBe(`/pledges/${id}`)
  const slipped = reference.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))
  const missed = async (typed: string) =>
    (await page(pledgesPage, `/pledges?reference=${encodeURIComponent(typed)}`, coordinator)).accepted
  expect(await missed(slipped)).toMatchObject({ missed: 'reference_wrong_check' })
  expect(await missed('facture 12')).toMatchObject({ missed: 'reference_malformed' })
  expect(await missed('RF18 5390 0754 7034')).toMatchObject({ missed: 'reference_unknown' })
  expect((await page(pledgesPage, '/pledges', partner)).accepted).toMatchObject({ keeps: false, kept: { rows: [] } })
})

test('an award is proposed as suggested, the proposer reads why they cannot approve, the second person approves', async () => {
  const applicationId = stage.first.id
  const path = `/applications/${applicationId}/award`
  expect(await page(proposalPage, path, founder, { applicationId })).toMatchObject({ status: 403 })
  const { accepted } = await page(proposalPage, path, coordinator, { applicationId })
  expect(accepted).toMatchObject({ obstacle: null, askedCents: 5_000_000, suggestion: { amountCents: 5_000_000 } })
  const { purses } = accepted as Awaited<ReturnType<typeof proposalPage>>
  const share = `share:${purses.at(-1)?.pledgeId}`
  const filled = {
    amount: '50 000',
    [share]: '50 000',
    ...{ part1: '20 000', milestone1: 'Convention signée', due1: '2027-01-15' },
    ...{ part2: '30 000', milestone2: 'Évaluation remise', due2: '2027-07-15' },
  }
  const sent = (changed: object) => {
    return propose(asked(posted(path, { ...filled, ...changed }, { cookie: coordinator }), { applicationId }))
  }
  expect(await sent({ part2: '30 000,01' })).toMatchObject({
    data: { slip: { errors: { amount: ['tranches_do_not_add_up'] }, typed: { part2: '30 000,01' } } },
  })
  expect(await sent({ amount: '60 000', [share]: '60 000', part2: '40 000' })).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { amount: ['more_than_received'] } } },
  })
  const awardId = idIn(await sent({}))
  const params = { awardId }

  expect((await page(proposalPage, path, coordinator, { applicationId })).accepted).toMatchObject({
    obstacle: 'already_proposed',
    awardId,
  })
  const approval = `/awards/${awardId}/approval`
  expect((await page(approvalPage, approval, coordinator, params)).accepted).toMatchObject({
    objection: 'own_proposal',
  })
  const own = posted(approval, {}, { cookie: coordinator })
  expect(await refusalOf(() => approve(asked(own, params)))).toEqual({ status: 403, reason: 'own_proposal' })
  expect(await page(awardPage, `/awards/${awardId}`, partner, params)).toMatchObject({ status: 404 })
  expect((await page(approvalPage, approval, second, params)).accepted).toMatchObject({ objection: null })
  expect(placeOf(await approve(asked(posted(approval, {}, { cookie: second }), params)))).toBe(`/awards/${awardId}`)
  expect((await page(awardPage, `/awards/${awardId}`, partner, params)).accepted).toMatchObject({ settles: false })
  expect(await page(approvalPage, approval, partner, params)).toMatchObject({ status: 403 })
  expect(await page(settingAsidePage, approval, partner, params)).toMatchObject({ status: 403 })
})

test('a proposal is set aside with a reason one can read', async () => {
  const other = await aDecidedCall()
  await aReceivedPledge(other, 1_000_000)
  const cookie = await cookieOf(other.viewer)
  const applicationId = other.first.id
  const path = `/applications/${applicationId}/award`
  const { purses } = await proposalPage(asked(visited(path, cookie), { applicationId }))
  const filled = {
    amount: '10',
    [`share:${purses[0]?.pledgeId}`]: '10',
    part1: '10',
    milestone1: 'Bilan',
    due1: '2027-01-15',
  }
  const awardId = idIn(await propose(asked(posted(path, filled, { cookie }), { applicationId })))
  const aside = (reason: string) => {
    return setAside(asked(posted(`/awards/${awardId}/setting-aside`, { reason }, { cookie }), { awardId }))
  }
  expect(await aside('Non.')).toMatchObject({ data: { slip: { errors: { reason: ['reason_too_short'] } } } })
  expect(placeOf(await aside('Le budget de formation manque encore.'))).toBe(`/awards/${awardId}`)
  const { award } = await awardPage(asked(visited(`/awards/${awardId}`, cookie), { awardId }))
  expect([award.stage, award.stageReason]).toEqual(['terminated', 'Le budget de formation manque encore.'])
})
