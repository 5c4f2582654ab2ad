import { bothOf } from '#app/platform/bilingual.ts'
import { newId } from '#app/platform/id.ts'
import type { Questionnaire } from './questionnaire.ts'
import { words } from './words.ts'

/** What a call asks unless its coordinator says otherwise. */
export function usualQuestionnaire(): Questionnaire {
  const [fr, en] = [words.fr.defaults, words.en.defaults]
  const questions = fr.questions.map(({ label, help, longest }, n) => {
    const other = en.questions[n]
    const told = { label: bothOf(label, other?.label), help: bothOf(help, other?.help) }
    return { id: newId(), kind: 'long' as const, ...told, longest, required: true, audience: 'jury' as const }
  })
  const title = bothOf(fr.section, en.section)
  return { sections: [{ id: newId(), title, help: { fr: '' }, questions }] }
}
