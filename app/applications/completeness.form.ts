import { answerField } from '#app/calls/answers.form.ts'
import { type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { wishBox } from './marks.ts'
import { paperField, type Slot } from './papers.ts'
import type { AskedWish } from './wish-answer.ts'

/** What a file still lacks to be sent, section by section, each with the box to fill. */
export interface Lacking {
  /** Of the questionnaire; `head` for title and amount, `wishes` for the wishes, `papers` for what is given in files. */
  section: Bilingual | 'head' | 'wishes' | 'papers'
  items: { field: string; label: Bilingual | AskedWish | 'title' | 'asked'; reason: string }[]
}

interface Asked {
  questionnaire: Questionnaire
  wishes: AskedWish[]
  slots: Slot[]
}

/** The slips of a file, by field, in the order of its form. */
export function bySection(slips: Record<string, string>, { questionnaire, wishes, slots }: Asked): Lacking[] {
  const itemOf = (field: string, label: Lacking['items'][number]['label']) => {
    const reason = slips[field]
    return reason ? [{ field, label, reason }] : []
  }
  const head: Lacking = { section: 'head', items: [...itemOf('title', 'title'), ...itemOf('asked', 'asked')] }
  const sections = questionnaire.sections.map(({ title, questions }): Lacking => {
    return { section: title, items: questions.flatMap(({ id, label }) => itemOf(answerField(id), label)) }
  })
  const wished: Lacking = { section: 'wishes', items: wishes.flatMap((wish) => itemOf(wishBox(wish.id), wish)) }
  const given: Lacking = { section: 'papers', items: slots.flatMap(({ id, label }) => itemOf(paperField(id), label)) }
  return [head, ...sections, wished, given].filter(({ items }) => items.length > 0)
}

/** Whether each wish must be answered: the call says so, or a question of its form does. */
export function areWishesRequired(questionnaire: Questionnaire, wishesRequired: boolean) {
  return wishesRequired || questionsOf(questionnaire).some(({ kind, required }) => kind === 'wishes' && required)
}
