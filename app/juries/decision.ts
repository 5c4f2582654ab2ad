/**
 * A decision is what people make of a ranking: every file of the cut-off is selected, kept in reserve or refused, with reasons.
 * It is taken once, for all files together, and read by the applicants.
 */
import type { Ranked } from './ranking.ts'
import { openTies } from './tie-break.ts'

export const OUTCOMES = ['selected', 'reserve', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** An applicant who worked for weeks is owed a sentence. */
export const SHORTEST_REASONS = 20
export const LONGEST_REASONS = 3_000

export interface Verdict {
  applicationId: string
  outcome: Outcome
  /** Place on the reserve list, 1 first; none otherwise. */
  reserveRank?: number | null
  reasons: string
  /** Why it goes against the ranking, when it does. */
  againstWhy?: string | null
}

/** The names of a file's boxes. */
export const outcomeField = (applicationId: string) => `outcome-${applicationId}`
export const placeField = (applicationId: string) => `place-${applicationId}`
export const reasonsField = (applicationId: string) => `reasons-${applicationId}`
export const againstField = (applicationId: string) => `against-${applicationId}`

/** Why these verdicts cannot stand; null when they can. Every file of the ranking must have one, and someone must have read it. */
export function objectionToVerdicts(ranking: Ranked[], verdicts: Verdict[]) {
  const decided = new Set(verdicts.map((verdict) => verdict.applicationId))
  const complete = decided.size === verdicts.length && decided.size === ranking.length
  if (!complete || !ranking.every((file) => decided.has(file.applicationId))) return 'not_all_decided'
  if (ranking.some((file) => file.total === null)) return 'file_not_read'
  if (verdicts.some((verdict) => verdict.reasons.trim().length < SHORTEST_REASONS)) return 'reasons_too_short'
  if (!reserveIsInOrder(verdicts)) return 'reserve_not_in_order'
  if (unsettledIn(ranking, verdicts).length > 0) return 'tie_unsettled'
  return unexplainedIn(ranking, verdicts).length > 0 ? 'against_without_reason' : null
}

/** Equal files that these verdicts treat differently: chance would have decided between them. */
export function unsettledIn(ranking: Ranked[], verdicts: Verdict[]) {
  const favour = new Map(verdicts.map((verdict) => [verdict.applicationId, favourOf(verdict)]))
  const split = openTies(ranking).filter((tie) => new Set(tie.map((file) => favour.get(file.applicationId))).size > 1)
  return split.flat().map((file) => file.applicationId)
}

/** Verdicts against the ranking that lack a reason of their own. */
export function unexplainedIn(ranking: Ranked[], verdicts: Verdict[]) {
  const against = againstRanking(ranking, verdicts)
  return verdicts
    .filter(({ applicationId, againstWhy }) => {
      return against.has(applicationId) && (againstWhy ?? '').trim().length < SHORTEST_REASONS
    })
    .map((verdict) => verdict.applicationId)
}

/** The reserve list counts 1, 2, 3… without a gap or a repeat, and only files in reserve have a place on it. */
function reserveIsInOrder(verdicts: Verdict[]) {
  if (verdicts.some(({ outcome, reserveRank }) => (outcome === 'reserve') !== (typeof reserveRank === 'number')))
    return false
  const places = verdicts.flatMap(({ reserveRank }) => reserveRank ?? []).sort((a, b) => a - b)
  return places.every((place, index) => place === index + 1)
}

export type Against = 'below_threshold' | 'passed_over'

const FAVOUR: Record<Outcome, number> = { selected: 0, reserve: 1, refused: 2 }

/**
 * Where verdicts go against the ranking: a file selected below a threshold, or a file passed over by one placed after it.
 * People may do so; the page says it and their reasons are read.
 */
export function againstRanking(ranking: Ranked[], verdicts: Verdict[]) {
  const favour = new Map(verdicts.map((verdict) => [verdict.applicationId, favourOf(verdict)]))
  const against = new Map<string, Against>()
  for (const file of ranking) {
    const own = favour.get(file.applicationId) ?? 0
    if (!file.meetsThresholds && own < 1) against.set(file.applicationId, 'below_threshold')
    else if (ranking.some((other) => isAfter(other, file) && (favour.get(other.applicationId) ?? own) < own)) {
      against.set(file.applicationId, 'passed_over')
    }
  }
  return against
}

/** Smaller is better treated: selected, then the reserve in its order, then refused. */
function favourOf({ outcome, reserveRank }: Verdict) {
  return FAVOUR[outcome] + (reserveRank ?? 0) / 1_000
}

function isAfter(other: Ranked, file: Ranked) {
  return (other.rank ?? Number.POSITIVE_INFINITY) > (file.rank ?? Number.POSITIVE_INFINITY)
}
