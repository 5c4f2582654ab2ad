import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  objectionToApproving,
  objectionToDrawing,
  objectionToProposing,
  objectionToSettingAside,
  objectionToStarting,
  objectionToSums,
  suggestProposal,
} from '#app/funding/award.ts'
import { sumOf } from '#app/funding/cents.ts'

const dueOn = new Date('2027-01-15T22:59:00Z')
const tranche = (amountCents: number) => ({ amountCents, milestone: 'Bilan remis', dueOn })
const share = (pledgeId: string, amountCents: number) => ({ pledgeId, amountCents })
const purses = [
  { pledgeId: 'a', leftCents: 600 },
  { pledgeId: 'b', leftCents: 500 },
]
const sound = { amountCents: 1_000, shares: [share('a', 600), share('b', 400)], tranches: [tranche(300), tranche(700)] }

describe('a proposal of award', () => {
  it('stands when its sums agree and the money has arrived', () => {
    expect(objectionToProposing({ stage: 'selected' }, purses, sound)).toBe(null)
  })

  it.each([
    [{ shares: [share('a', 600), share('b', 399)] }, 'shares_do_not_add_up'],
    [{ shares: [] }, 'shares_do_not_add_up'],
    [{ tranches: [tranche(300), tranche(701)] }, 'tranches_do_not_add_up'],
    [{ tranches: [] }, 'no_tranche'],
    [{ tranches: [tranche(1_000), tranche(0)] }, 'amount_not_positive'],
    [{ shares: [share('a', 1_100), share('b', -100)] }, 'amount_not_positive'],
    [{ shares: [share('a', 600.5), share('b', 399.5)] }, 'amount_not_positive'],
  ])('with %j falls: %s', (changed, objection) => {
    expect(objectionToSums({ ...sound, ...changed })).toBe(objection)
  })

  it('draws on no purse more than is left there, and on each once', () => {
    expect(objectionToDrawing(purses, [share('a', 601), share('b', 399)])).toBe('more_than_received')
    expect(objectionToDrawing(purses, [share('a', 600), share('unknown', 400)])).toBe('more_than_received')
    expect(objectionToDrawing(purses, [share('a', 600), share('a', 400)])).toBe('more_than_received')
    expect(objectionToDrawing(purses, [share('a', 600), share('b', 400)])).toBe(null)
  })

  it('is for a file the jury selected, once some money has arrived', () => {
    expect(objectionToStarting({ stage: 'reserve' }, purses)).toBe('application_not_selected')
    expect(objectionToStarting({ stage: 'contracted' }, purses)).toBe('application_not_selected')
    expect(objectionToStarting({ stage: 'selected' }, [{ pledgeId: 'a', leftCents: 0 }])).toBe('nothing_left')
    expect(objectionToStarting({ stage: 'selected' }, purses)).toBe(null)
  })

  it('is approved by anyone but who proposed it, once', () => {
    expect(objectionToApproving({ stage: 'proposed', proposedBy: 'ines' }, 'ines')).toBe('own_proposal')
    expect(objectionToApproving({ stage: 'proposed', proposedBy: 'ines' }, 'paul')).toBe(null)
    expect(objectionToApproving({ stage: 'approved', proposedBy: 'ines' }, 'paul')).toBe('already_approved')
    expect(objectionToApproving({ stage: 'terminated', proposedBy: 'ines' }, 'paul')).toBe('award_set_aside')
  })

  it('is set aside only while it waits', () => {
    expect(objectionToSettingAside({ stage: 'proposed' })).toBe(null)
    expect(objectionToSettingAside({ stage: 'approved' })).toBe('already_approved')
    expect(objectionToSettingAside({ stage: 'terminated' })).toBe('award_set_aside')
  })
})

describe('the suggestion', () => {
  const now = new Date('2026-11-21T09:00:00Z')

  it('takes the oldest money first and pays 30, 50 and 20 % over a year', () => {
    expect(suggestProposal(1_000, purses, ['Début', 'Milieu', 'Fin'], now)).toEqual({
      amountCents: 1_000,
      shares: [share('a', 600), share('b', 400)],
      tranches: [
        { amountCents: 300, milestone: 'Début', dueOn: new Date('2026-12-21T09:00:00Z') },
        { amountCents: 500, milestone: 'Milieu', dueOn: new Date('2027-05-20T09:00:00Z') },
        { amountCents: 200, milestone: 'Fin', dueOn: new Date('2027-11-21T09:00:00Z') },
      ],
    })
  })

  it('adds up to the cent for whatever amount the purses can pay', () => {
    const left = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(left, fc.nat(), (lefts, n) => {
        const all = lefts.map((leftCents, place) => ({ pledgeId: String(place), leftCents }))
        const amount = 1 + (n % sumOf(lefts))
        const { shares, tranches } = suggestProposal(amount, all, [], now)
        expect(sumOf(shares.map((part) => part.amountCents))).toBe(amount)
        expect(sumOf(tranches.map((part) => part.amountCents))).toBe(amount)
        expect(objectionToDrawing(all, shares)).toBe(null)
      }),
    )
  })
})
