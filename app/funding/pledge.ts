/**
 * A pledge is money a partner promises to a call. Nothing is charged: the partner makes a bank transfer with its reference.
 * Its life: promised → received (the transfer arrived) or withdrawn (taken back before it did).
 */
export type PledgeStage = 'promised' | 'received' | 'withdrawn'

/** A call can be helped from the day its rules are public until its file is put away. */
const HELPED = ['published', 'open', 'closed']

export function objectionToPledging(call: { stage: string }) {
  return HELPED.includes(call.stage) ? null : 'call_takes_no_money'
}

export function objectionToReceiving(pledge: { stage: PledgeStage }) {
  if (pledge.stage === 'received') return 'already_received'
  return pledge.stage === 'withdrawn' ? 'pledge_withdrawn' : null
}

/** Money that arrived may already be spent: a promise is only taken back before. */
export function objectionToWithdrawing(pledge: { stage: PledgeStage }) {
  if (pledge.stage === 'received') return 'received_is_kept'
  return pledge.stage === 'withdrawn' ? 'pledge_withdrawn' : null
}
