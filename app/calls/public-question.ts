import { isInTime, type Phase } from './call.ts'

/**
 * A public question asks about the rules of a call; its answer is the same for all, and nobody is told who asked.
 * Its life: asked → answered in public; or joined to one already answered; or declined, its reason told to the asker alone.
 */

/** A question shorter than this is a slip of the finger; a longer one is several. */
export const SHORTEST_QUESTION = 10
export const LONGEST_QUESTION = 1000
export const LONGEST_ANSWER = 4000
/** So that one person does not keep a coordinator from all the others. */
export const MOST_WAITING = 5
/** Within how many working days an answer is promised. */
export const PROMISED_WITHIN = 3

interface Asked {
  phase: Phase
  questionsEnd: Date | null
}

/** Why no question can be asked at this instant; null when one can: from the publication until the end the call tells. */
export function objectionToQuestion({ phase, questionsEnd }: Asked, receivedAt: Date) {
  if (phase !== 'to_come' && phase !== 'open') return 'questions_not_open'
  return questionsEnd && isInTime({ closesAt: questionsEnd }, receivedAt) ? null : 'questions_ended'
}

/** Whoever reads a question before it is answered: its asker and the coordinators; once answered, its published words are everyone's. */
export function readersOfQuestion(asker: string, coordinators: string, isPublic: boolean) {
  return [...(isPublic ? ['public'] : []), asker, coordinators]
}
