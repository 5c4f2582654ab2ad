import { type Answers, type Audience, putTo, type Question, type Questionnaire } from '#app/calls/questionnaire.ts'
import type { Bilingual } from '#app/platform/words.tsx'

/**
 * A paper is a file given with an application: what a question asks for, or a document that the call asks for.
 * Its life: given → removed while the draft is written; once sent, it stays.
 */

/** A place for papers: who reads what is put there, and whether the file may be sent without. */
export interface Slot {
  id: string
  kind: 'question' | 'document'
  label: Bilingual
  help: Bilingual
  need: 'required' | 'if_applicable' | 'later'
  audience: Audience
}

interface Asked {
  id: string
  name: Bilingual
  help: Bilingual
  need: Slot['need']
}

/** Nobody reads more of them in one place. */
export const MOST_PAPERS = 10

/** The name under which a missing paper is told. */
export const paperField = (slotId: string) => `paper-${slotId}`

/** What papers a draft has room for: its questions that ask a file, then the documents of its call, which its jury reads. */
export function slotsOf(questionnaire: Questionnaire, answers: Answers, documents: Asked[]): Slot[] {
  return slotsAmong(putTo(questionnaire, answers), documents)
}

/** The same among these questions, whatever brings them up. */
export function slotsAmong(questions: Question[], documents: Asked[]): Slot[] {
  return [
    ...questions
      .filter(({ kind }) => kind === 'file')
      .map(({ id, label, help, required, audience }): Slot => {
        return { id, kind: 'question', label, help, need: required ? 'required' : 'if_applicable', audience }
      }),
    ...documents.map(({ id, name, help, need }): Slot => {
      return { id, kind: 'document', label: name, help, need, audience: 'jury' }
    }),
  ]
}

/** What is required and not given, as field → reason word. What a malware scanner refused counts as not given. */
export function slipsInPapers(slots: Slot[], papers: { slotId: string; safety: string }[]) {
  const given = new Set(papers.filter((paper) => paper.safety !== 'refused').map((paper) => paper.slotId))
  const missing = slots.filter((slot) => slot.need === 'required' && !given.has(slot.id))
  return Object.fromEntries(missing.map((slot) => [paperField(slot.id), 'paper_missing']))
}
