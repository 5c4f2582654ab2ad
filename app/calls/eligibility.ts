/**
 * Eligibility is what a company must be before its file is read: a kind, a territory, a readiness, and answers to yes-or-no questions.
 * It is checked by the machine before anything is typed; a coordinator may let someone through, saying why.
 */
export const MAKER_KINDS = ['startup', 'sme', 'mid_size', 'large', 'nonprofit'] as const
export type MakerKind = (typeof MAKER_KINDS)[number]

/** Technology readiness levels, from an idea to daily use. */
export const TRLS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const

/** More questions than this are no two minutes. */
export const MOST_KNOCKOUTS = 8

export interface Conditions {
  eligibleKinds: string[]
  territories: string[]
  trlLeast: number | null
  trlMost: number | null
  knockouts: { id: string; passes: boolean }[]
}

/** What is known of who would answer, and with what; null for what nobody has said. */
export interface MakerFacts {
  kind: string | null
  territory: string | null
  trl: number | null
}

/** Whether the call asks anything at all; one that asks nothing is checked in no time. */
export function asksForCheck(call: Conditions) {
  return call.knockouts.length > 0 || Object.values(asksOf(call)).some(Boolean)
}

/** Which of the facts the call looks at. */
export function asksOf({ eligibleKinds, territories, trlLeast, trlMost }: Conditions) {
  return {
    kind: eligibleKinds.length > 0,
    territory: territories.length > 0,
    trl: trlLeast !== null || trlMost !== null,
  }
}

/** Why they are not eligible: reason words of the machine, then the ids of the questions whose answer stops. Empty when they are. */
export function failuresOf(call: Conditions, facts: MakerFacts, answers: Record<string, boolean>) {
  const asks = asksOf(call)
  const trl = facts.trl ?? 0
  const machine: [boolean, string][] = [
    [asks.kind && !call.eligibleKinds.includes(facts.kind ?? ''), 'kind_not_eligible'],
    [asks.territory && !call.territories.includes(facts.territory ?? ''), 'territory_not_eligible'],
    [call.trlLeast !== null && trl < call.trlLeast, 'trl_too_low'],
    [call.trlMost !== null && trl > call.trlMost, 'trl_too_high'],
  ]
  const stopped = call.knockouts.filter(({ id, passes }) => answers[id] !== passes)
  return [...machine.flatMap(([fails, reason]) => (fails ? [reason] : [])), ...stopped.map(({ id }) => id)]
}

interface Check {
  failed: string[]
  overriddenAt: Date | null
}

/** Passed, or let through by a coordinator. */
export function mayGoOn(check: Check | null) {
  return check !== null && (check.failed.length === 0 || check.overriddenAt !== null)
}
