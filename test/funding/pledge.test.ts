import { describe, expect, it } from 'vitest'
import { objectionToPledging, objectionToReceiving, objectionToWithdrawing } from '#app/funding/pledge.ts'

describe('a pledge', () => {
  it.each([
    ['draft', 'call_takes_no_money'],
    ['published', null],
    ['open', null],
    ['closed', null],
    ['archived', 'call_takes_no_money'],
    ['cancelled', 'call_takes_no_money'],
  ])('to a call that is %s meets %s', (stage, objection) => {
    expect(objectionToPledging({ stage })).toBe(objection)
  })

  it.each([
    ['promised', null, null],
    ['received', 'already_received', 'received_is_kept'],
    ['withdrawn', 'pledge_withdrawn', 'pledge_withdrawn'],
  ] as const)('%s: marked received %s, taken back %s', (stage, receiving, withdrawing) => {
    expect(objectionToReceiving({ stage })).toBe(receiving)
    expect(objectionToWithdrawing({ stage })).toBe(withdrawing)
  })
})
