import type { Phase } from './call.ts'
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

/**
 * A revision is the next questionnaire of a call that is already published: the old one is never changed.
 * Its life: begun from the published one → written → published with what changed in words; or given up.
 */

/** Why no revision can be begun or published now; null when one can. Once no more files come in, questions stay what they were. */
export function objectionToRevising({ phase }: { phase: Phase }, draft: unknown) {
  if (phase !== 'to_come' && phase !== 'open') return phase === 'draft' ? 'not_published' : 'questions_settled'
  return draft ? 'revision_begun' : null
}

/** Whether two questionnaires ask the same, word for word. */
export function sameQuestions(one: Questionnaire, other: Questionnaire) {
  return JSON.stringify(one.sections) === JSON.stringify(other.sections)
}

/** What a reader of the old one will find different, question by question, in the order of the new one; then what is gone. */
export function changesBetween(from: Questionnaire, to: Questionnaire): { question: Question; how: How }[] {
  const before = new Map(questionsOf(from).map((question) => [question.id, question]))
  const after = new Set(questionsOf(to).map((question) => question.id))
  const asked = questionsOf(to).map((question) => ({ question, how: howChanged(before.get(question.id), question) }))
  const gone = questionsOf(from).filter((question) => !after.has(question.id))
  const changed = asked.flatMap(({ question, how }) => (how ? [{ question, how }] : []))
  return [...changed, ...gone.map((question) => ({ question, how: 'removed' as const }))]
}

type How = 'added' | 'removed' | 'kind_changed' | 'audience_changed' | 'shortened' | 'changed'

function howChanged(old: Question | undefined, question: Question): How | null {
  if (!old) return 'added'
  if (old.kind !== question.kind) return 'kind_changed'
  if (old.audience !== question.audience) return 'audience_changed'
  if ((question.longest ?? MOST) < (old.longest ?? MOST)) return 'shortened'
  return JSON.stringify(old) === JSON.stringify(question) ? null : 'changed'
}

/** No limit is the longest. */
const MOST = Number.POSITIVE_INFINITY
