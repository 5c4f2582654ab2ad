import { drawCents, splitCents, sumOf } from './cents.ts'

/**
 * An award is money for one selected application, drawn from what partners have sent, paid in tranches tied to milestones.
 * Its life: proposed → approved (by a second person) → agreed → closed; or terminated, when a proposal is set aside.
 */
export type AwardStage = 'proposed' | 'approved' | 'agreed' | 'closed' | 'terminated'

/** A tranche waits for its milestone, falls due, is asked for, granted and paid. */
export type TrancheStage = 'planned' | 'due' | 'requested' | 'approved' | 'paid' | 'refused'

/** The stages in which an award's money is spoken for. */
export const ENGAGED: AwardStage[] = ['approved', 'agreed', 'closed']

/** What each of three tranches weighs when nobody says otherwise: a start, the heart of the work, the report. */
const USUAL_SPLIT = [30, 50, 20]
/** And when each is due, in days: the agreement signed, half-way, the evaluation handed in. */
const USUAL_DAYS = [30, 180, 365]
const DAY = 86_400_000

export interface Share {
  pledgeId: string
  amountCents: number
}
export interface PlannedTranche {
  amountCents: number
  milestone: string
  dueOn: Date
}
export interface Proposal {
  amountCents: number
  shares: Share[]
  tranches: PlannedTranche[]
}

/** Money received from one partner and what of it no award has taken yet. */
export interface Purse {
  pledgeId: string
  leftCents: number
}

/** Whether sums agree to the cent: a reason word, or null. */
export function objectionToSums({ amountCents, shares, tranches }: Proposal) {
  if (tranches.length === 0) return 'no_tranche'
  if (sumOf(shares.map((share) => share.amountCents)) !== amountCents) return 'shares_do_not_add_up'
  if (sumOf(tranches.map((tranche) => tranche.amountCents)) !== amountCents) return 'tranches_do_not_add_up'
  const amounts = [...shares, ...tranches].map((part) => part.amountCents)
  return amounts.every((cents) => Number.isSafeInteger(cents) && cents > 0) ? null : 'amount_not_positive'
}

/** Why nothing can be proposed for this application now, whatever the sums; null when something can. */
export function objectionToStarting(application: { stage: string }, purses: Purse[]) {
  if (application.stage !== 'selected') return 'application_not_selected'
  return purses.some((purse) => purse.leftCents > 0) ? null : 'nothing_left'
}

/** Why this award cannot be proposed now for this application, from these purses; null when it can. */
export function objectionToProposing(application: { stage: string }, purses: Purse[], proposal: Proposal) {
  return (
    objectionToStarting(application, purses) ?? objectionToSums(proposal) ?? objectionToDrawing(purses, proposal.shares)
  )
}

/** Why these shares cannot be drawn from these purses: a reason word, or null. */
export function objectionToDrawing(purses: Purse[], shares: Share[]) {
  const left = new Map(purses.map((purse) => [purse.pledgeId, purse.leftCents]))
  const fits = shares.every((share) => share.amountCents <= (left.get(share.pledgeId) ?? 0))
  const once = new Set(shares.map((share) => share.pledgeId)).size === shares.length
  return fits && once ? null : 'more_than_received'
}

/** Nobody approves what they proposed: money leaves on two people's word. */
export function objectionToApproving(award: { stage: AwardStage; proposedBy: string }, personId: string) {
  if (award.stage !== 'proposed') return award.stage === 'terminated' ? 'award_set_aside' : 'already_approved'
  return award.proposedBy === personId ? 'own_proposal' : null
}

export function objectionToSettingAside(award: { stage: AwardStage }) {
  return award.stage === 'proposed' ? null : award.stage === 'terminated' ? 'award_set_aside' : 'already_approved'
}

/** A proposal to start from: the oldest money first, three tranches 30/50/20, dates from today. People change it as they see fit. */
export function suggestProposal(amountCents: number, purses: Purse[], milestones: string[], now: Date) {
  const drawn = drawCents(
    amountCents,
    purses.map((purse) => purse.leftCents),
  )
  const amounts = splitCents(amountCents, USUAL_SPLIT)
  return {
    amountCents,
    shares: purses.map((purse, place) => ({ pledgeId: purse.pledgeId, amountCents: drawn[place] ?? 0 })),
    tranches: USUAL_DAYS.map((days, place) => ({
      amountCents: amounts[place] ?? 0,
      milestone: milestones[place] ?? '',
      dueOn: new Date(now.getTime() + days * DAY),
    })),
  }
}
