import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { AwardForm, PledgeForm, SetAsideForm } from '#app/funding/funding.form.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'

async function read<T extends z.ZodType>(schema: T, typed: Record<string, string>) {
  const body = new URLSearchParams({ key: newId(), ...typed })
  const form = await readForm(new Request('http://localhost/x', { method: 'POST', body }), schema)
  return form.ok ? { value: form.value } : { errors: form.reply.data.slip.errors, typed: form.reply.data.slip.typed }
}

const partner = newId()
const pledgedWith = (amount: string) => read(PledgeForm, { organisationId: partner, amount })

describe('the pledge form', () => {
  it.each([
    ['25 000,50', 2_500_050],
    ['25\u00a0000,50', 2_500_050],
    ['25\u202f000,50 €', 2_500_050],
    ['25000.5', 2_500_050],
    ['0,01', 1],
    ['1 euro', 100],
  ])('reads "%s" as %i cents', async (typed, cents) => {
    expect(await pledgedWith(typed)).toEqual({ value: { organisationId: partner, amount: cents } })
  })

  it.each([
    ['', 'amount_missing'],
    ['0', 'amount_not_positive'],
    ['0,00', 'amount_not_positive'],
    ['-5', 'amount_malformed'],
    ['12,345', 'amount_malformed'],
    ['25.000', 'amount_malformed'],
    ['beaucoup', 'amount_malformed'],
    ['999 999 999', 'amount_too_large'],
  ])('refuses "%s" in words and keeps what was typed', async (typed, word) => {
    expect((await pledgedWith(typed)).errors).toEqual({ amount: [word] })
  })
})

describe('the award form', () => {
  const first = newId()
  const second = newId()
  const filled = {
    amount: '10 000',
    [`share:${first}`]: '6 000',
    [`share:${second}`]: '4 000',
    part1: '3 000',
    milestone1: 'Convention signée',
    due1: '2027-01-15',
    part2: '7 000',
    milestone2: 'Bilan remis',
    due2: '2027-07-15',
  }

  it('reads the shares and the tranches that were filled in, and no others', async () => {
    expect(await read(AwardForm, { ...filled, [`share:${newId()}`]: '', part3: '', milestone3: '', due3: '' })).toEqual(
      {
        value: {
          amountCents: 1_000_000,
          shares: [
            { pledgeId: first, amountCents: 600_000 },
            { pledgeId: second, amountCents: 400_000 },
          ],
          tranches: [
            { amountCents: 300_000, milestone: 'Convention signée', dueOn: new Date('2027-01-15T22:59:00Z') },
            { amountCents: 700_000, milestone: 'Bilan remis', dueOn: new Date('2027-07-15T21:59:00Z') },
          ],
        },
      },
    )
  })

  it('names every box that is wrong, at once, and keeps what was typed', async () => {
    const slip = await read(AwardForm, { ...filled, amount: 'dix', part1: '0', milestone2: '', due2: '2027-02-30' })
    expect(slip.errors).toEqual({
      amount: ['amount_malformed'],
      part1: ['amount_not_positive'],
      milestone2: ['milestone_missing'],
      due2: ['day_malformed'],
    })
    expect(slip.typed).toMatchObject({ amount: 'dix', part1: '0', due2: '2027-02-30' })
  })

  it.each([
    [{ [`share:${second}`]: '3 999,99' }, 'shares_do_not_add_up'],
    [{ part2: '7 000,01' }, 'tranches_do_not_add_up'],
    [{ part1: '', milestone1: '', due1: '', part2: '', milestone2: '', due2: '' }, 'no_tranche'],
  ])('says at the amount which sum misses it, to the cent', async (changed, word) => {
    expect((await read(AwardForm, { ...filled, ...changed })).errors).toEqual({ amount: [word] })
  })
})

describe('the form that sets a proposal aside', () => {
  it('asks for a reason one can read', async () => {
    expect((await read(SetAsideForm, {})).errors).toEqual({ reason: ['reason_missing'] })
    expect((await read(SetAsideForm, { reason: 'Non.' })).errors).toEqual({ reason: ['reason_too_short'] })
    const reason = 'Le budget des heures de formation manque.'
    expect(await read(SetAsideForm, { reason: ` ${reason} ` })).toEqual({ value: { reason } })
  })
})
