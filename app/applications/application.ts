/**
 * An application is an organisation's answer to a call, with one of its solutions.
 * Its life: draft → submitted → admissible (or inadmissible) → in_review → hearing → selected, reserve, refused
 * (or withdrawn, closed_no_action) → contracted.
 * Submitted, it is sealed: its canonical JSON and the SHA-256 of it never change again.
 */
export const STAGES = [
  'draft',
  'submitted',
  'admissible',
  'inadmissible',
  'in_review',
  'hearing',
  'selected',
  'reserve',
  'refused',
  'withdrawn',
  'closed_no_action',
  'contracted',
] as const
export type Stage = (typeof STAGES)[number]
export type Outcome = 'selected' | 'reserve' | 'refused'

/** A title one can say aloud in a jury. */
export const LONGEST_TITLE = 120

/** Sent, still in the running, and not yet judged. */
export const BEFORE_JURY = ['submitted', 'admissible'] as const satisfies Stage[]
/** What a jury may decide on; a file on the reserve list may still be taken, or not. */
export const JUDGED = ['in_review', 'hearing', 'reserve'] as const satisfies Stage[]
/** What its organisation may still take back. */
const LEAVABLE: Stage[] = ['draft', 'submitted', 'admissible', 'in_review', 'hearing', 'reserve', 'selected']

export interface Question {
  id: string
  longest: number
  required: boolean
}
interface Written {
  stage: Stage
  title: string
  askedCents: number
  answers: Record<string, string>
}

/** All that a draft still lacks to be submitted, as field → reason word; the page and the command both ask. */
export function slipsIn(draft: Omit<Written, 'stage'>, questions: Question[]) {
  const slips: Record<string, string> = {}
  if (draft.title === '') slips.title = 'application_title_missing'
  if (draft.askedCents <= 0) slips.asked = 'amount_missing'
  for (const { id, required, longest } of questions) {
    const answer = draft.answers[id] ?? ''
    if (required && answer === '') slips[answerField(id)] = 'answer_missing'
    if (answer.length > longest) slips[answerField(id)] = 'answer_too_long'
  }
  return slips
}

/** The name of the field that holds the answer to a question. */
export const answerField = (questionId: string) => `answer-${questionId}`

/** Why this draft cannot be submitted, the door being open; null when it can. */
export function objectionToSubmitting(draft: Written, questions: Question[]) {
  if (draft.stage !== 'draft') return 'already_submitted'
  return Object.values(slipsIn(draft, questions))[0] ?? null
}

/** What is sealed is not written again. */
export function objectionToSaving(application: { stage: Stage }) {
  return application.stage === 'draft' ? null : 'already_submitted'
}

export function objectionToWithdrawing(application: { stage: Stage }) {
  return LEAVABLE.includes(application.stage) ? null : 'too_late_to_withdraw'
}

/** Why no juror may be given this file now; null when one may. */
export function objectionToReviewing(application: { stage: Stage }) {
  const ready: Stage[] = [...BEFORE_JURY, 'in_review', 'hearing']
  return ready.includes(application.stage) ? null : 'not_to_be_reviewed'
}

export function objectionToDeciding(application: { stage: Stage }) {
  return JUDGED.some((stage) => stage === application.stage) ? null : 'not_to_be_decided'
}

/** Money follows a selection, once. */
export function objectionToContracting(application: { stage: Stage }) {
  return application.stage === 'selected' ? null : 'not_selected'
}
