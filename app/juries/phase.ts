/**
 * A phase is a dated window of a jury: it says who sees the readings of others, whether jurors see each other's names and the
 * applicants', and which files are open to them. It begins at its hour and lasts until the next begins.
 * Its life: planned (it can be changed or taken back) → begun, and then it stays written.
 */

/** When a juror reads what others wrote of the same file. */
export const OTHERS = ['never', 'after_own', 'always'] as const
export type Others = (typeof OTHERS)[number]
/** The files entrusted to a juror, or every file of the cut-off that is not closed to them. */
export const REACHES = ['own', 'all'] as const
export type Reach = (typeof REACHES)[number]

export interface PhaseRules {
  others: Others
  jurorsNamed: boolean
  applicantsNamed: boolean
  reach: Reach
}
export interface Phase extends PhaseRules {
  startsAt: Date
}

/** A jury whose windows change more often has no rule left. */
export const MOST_PHASES = 8

/** What holds before any phase: nobody reads others until the scores are open, then who handed theirs in does. */
export const BEFORE_ANY: PhaseRules = { others: 'after_own', jurorsNamed: true, applicantsNamed: true, reach: 'own' }

/** The window among those begun that holds; none yet: the rules before any. */
export function holding<P extends Phase>(begun: P[]): P | null {
  return begun.reduce<P | null>((latest, one) => (latest && latest.startsAt >= one.startsAt ? latest : one), null)
}

interface Planned extends PhaseRules {
  /** Null: at once. */
  startsAt: Date | null
}
interface Around {
  panel: { stage: string }
  /** The windows of the panel, begun or planned. */
  phases: Phase[]
  /** Whether a juror has been told who carries a file already: by declaring on one, or by wishing for it. */
  namesAreKnown: boolean
}

/** Why this window cannot be planned; null when it can. Nobody forgets a name they have read. */
export function objectionToPhase(planned: Planned, { panel, phases, namesAreKnown }: Around, now: Date) {
  if (panel.stage === 'decided') return 'already_decided'
  if (phases.length >= MOST_PHASES) return 'too_many_phases'
  const start = planned.startsAt ?? now
  if (start < now) return 'phase_in_the_past'
  if (phases.some((one) => one.startsAt.getTime() === start.getTime())) return 'phase_at_same_hour'
  if (planned.applicantsNamed) return null
  return namesAreKnown || phases.some((one) => one.applicantsNamed && one.startsAt < start) ? 'names_known' : null
}

/** A window that has begun is history. */
export function objectionToWithdrawing(panel: { stage: string }, phase: { begunAt: Date | null }) {
  if (panel.stage === 'decided') return 'already_decided'
  return phase.begunAt ? 'phase_has_begun' : null
}

interface Reader {
  jurorId: string
  handedIn: boolean
}

/**
 * The jurors who read a review beside the one who wrote it. `readers`: who has declared no link with the file, and whether
 * theirs is in. Before any phase (`phase` null) nothing is read until the scores are open.
 */
export function readersAmong(readers: Reader[], phase: PhaseRules | null, isOpened: boolean) {
  const { others } = phase ?? (isOpened ? BEFORE_ANY : { others: 'never' })
  if (others === 'never') return []
  return readers.filter(({ handedIn }) => others === 'always' || handedIn).map(({ jurorId }) => jurorId)
}
