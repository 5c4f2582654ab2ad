/**
 * A hearing is a meeting of the jury with those who carry one file, after the scores are open. Its life: called → set (it has
 * a slot, given out or chosen) → moved as often as need be → held, or called off. Jurors barred from the file are not there.
 */
import type { PanelStage } from './panel.ts'

/** Slots are given out by the house, or chosen by those who are heard. */
export const CHOICES = ['given', 'chosen'] as const

export const LONGEST_CRITERION = 120
export const MOST_CRITERIA = 6
export const MOST_WEIGHT = 100
/** Five minutes are a greeting, four hours an inspection. */
export const FEWEST_MINUTES = 5
export const MOST_MINUTES = 240
export const MOST_PAUSE = 120
export const LONGEST_PLACE = 300
/** More hearings than this in a day, and nobody listens to the last ones. */
export const MOST_SLOTS = 60

/** Whoever is heard may move their hearing until two days before it: jurors arrange their wards around it. */
export const CHANGED_UNTIL = 48 * 3_600_000
const MINUTE = 60_000

export interface Slot {
  startsAt: Date
  endsAt: Date
}

/** The slots of a day between two instants, a pause after each; what no longer fits is no slot. */
export function slotsBetween(from: Date, to: Date, minutes: number, pause: number): Slot[] {
  const slots: Slot[] = []
  for (let at = from.getTime(); at + minutes * MINUTE <= to.getTime(); at += (minutes + pause) * MINUTE)
    slots.push({ startsAt: new Date(at), endsAt: new Date(at + minutes * MINUTE) })
  return slots
}

/** Whether two meetings of one jury would take place at the same time; one may begin when the other ends. */
export function overlaps(one: Slot, other: Slot) {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt
}

/** Why hearings cannot be prepared now: whom to hear is known once the scores are open. */
export function objectionToHearing(panel: { stage: PanelStage }) {
  if (panel.stage === 'decided') return 'already_decided'
  return panel.stage === 'opened' ? null : 'scores_still_hidden'
}

/** Why the grid of the hearings, and what it weighs, cannot change any more: the first has begun, or was scored. */
export function objectionToRules(panel: { stage: PanelStage }, first: Date | null, isScored: boolean, now: Date) {
  const begun = isScored || (first !== null && first <= now)
  return objectionToHearing(panel) ?? (begun ? 'hearings_begun' : null)
}

interface Set {
  calledOffAt: Date | null
  slot: Slot | null
}

/** Why a hearing cannot be moved now; whoever runs the jury may until it begins, whoever is heard until two days before. */
export function objectionToMoving(panel: { stage: PanelStage }, hearing: Set, now: Date, isHeard: boolean) {
  if (hearing.calledOffAt) return 'hearing_called_off'
  if (hearing.slot && hearing.slot.startsAt <= now) return 'hearing_begun'
  if (isHeard && hearing.slot && hearing.slot.startsAt.getTime() - now.getTime() < CHANGED_UNTIL) return 'too_near'
  return objectionToHearing(panel)
}

/** Why a hearing cannot be called off: it has begun. */
export function objectionToCallingOff(panel: { stage: PanelStage }, hearing: Set, now: Date) {
  return objectionToMoving(panel, hearing, now, false)
}

/** Why nobody can score it now. */
export function objectionToScoringHearing(
  panel: { stage: PanelStage },
  hearing: Set,
  sheet: { submittedAt: Date | null } | null,
  now: Date,
) {
  if (hearing.calledOffAt) return 'hearing_called_off'
  if (!hearing.slot || hearing.slot.startsAt > now) return 'hearing_not_begun'
  if (sheet?.submittedAt) return 'sheet_sealed'
  return panel.stage === 'decided' ? 'already_decided' : null
}

/** The score that counts once a file was heard, on 100: what its readers gave and what its hearing gave, by the weight said beforehand. */
export function combined(read: number, heard: number, weight: number) {
  return Math.round(read * (MOST_WEIGHT - weight) + heard * weight) / MOST_WEIGHT
}

export interface SealedSheet {
  id: string
  applicationId: string
  comment: string
  submittedAt: Date
  marks: { criterionId: string; points: number | null; comment: string }[]
}

/** What a sheet handed in is the digest of. */
export function sealOfSheet({ id, applicationId, comment, submittedAt, marks }: SealedSheet) {
  const told = marks.map(({ criterionId, points, comment }) => ({ criterionId, points, comment }))
  return {
    ...{ hearing: id, application: applicationId, comment, submittedAt: submittedAt.toISOString() },
    scores: told.sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1)),
  }
}
