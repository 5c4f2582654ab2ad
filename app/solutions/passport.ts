/**
 * The compliance passport of a version: one line per requirement, claimed once and shown in every application.
 * The life of a line: (not told) → claimed → verified by a coordinator. Claimed anew, it is verified no more; taken over from an
 * earlier version, it is to be looked through again; past its day, it has ended.
 */
import { parisDay } from '#app/platform/working-days.ts'

export const STATUSES = ['met', 'in_progress', 'gap', 'not_concerned'] as const
export type PassportStatus = (typeof STATUSES)[number]

/** A few sentences; the proof says the rest. */
export const LONGEST_CLAIM = 1000

/** Its owner is warned two months before an end, the time a certificate takes to renew, and again when two weeks are left. */
export const WARNINGS = [60, 15] as const

interface Line {
  status: PassportStatus
  claimedAt: Date
  verifiedAt: Date | null
  fileId: string | null
  expiresOn: Date | null
}

/** Days until the last day of a proof, that day included: 0 on the day itself, negative once it has ended. */
export function daysLeft(expiresOn: Date, now: Date) {
  return (Date.parse(parisDay(expiresOn)) - Date.parse(parisDay(now))) / 86_400_000
}

export type LineState = 'to_check' | 'ended' | 'ending' | 'verified' | 'claimed'

/** What a reader should know first of a line. What was claimed before its version existed was claimed of another one. */
export function stateOf(line: Line, version: { toldAt: Date }, now: Date): LineState {
  if (line.claimedAt < version.toldAt) return 'to_check'
  const left = line.expiresOn === null || line.status !== 'met' ? null : daysLeft(line.expiresOn, now)
  if (left !== null && left < 0) return 'ended'
  if (left !== null && left <= WARNINGS[0]) return 'ending'
  return line.verifiedAt ? 'verified' : 'claimed'
}

/** Whether a line may be counted on: met, claimed of this very version, and not ended. */
export function stands(line: Line, version: { toldAt: Date }, now: Date) {
  return line.status === 'met' && !['to_check', 'ended'].includes(stateOf(line, version, now))
}

/** Why a coordinator cannot verify this line now; null when they can. They vouch for a proof they have opened. */
export function objectionToVerifying(line: Line, version: { toldAt: Date; stage: string }, now: Date) {
  if (version.stage !== 'current') return 'version_retired'
  if (line.verifiedAt) return 'line_verified'
  if (line.status !== 'met') return 'line_not_met'
  if (line.fileId === null) return 'line_without_proof'
  return stands(line, version, now) ? null : 'line_does_not_stand'
}

/** The warning that is due for a line: 60 or 15 days before its end, or null when that one has been given, or none is due. */
export function warningDue(line: { expiresOn: Date; warnedDays: number | null }, now: Date) {
  const left = daysLeft(line.expiresOn, now)
  if (left < 0) return null
  const due = WARNINGS.findLast((days) => left <= days) ?? null
  return due !== null && (line.warnedDays === null || line.warnedDays > due) ? due : null
}
