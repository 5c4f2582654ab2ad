import { type Answer, isBlank, type Option, type Question } from '#app/calls/questionnaire.ts'
import { eurosOf } from '#app/platform/money.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'

/**
 * What a file says at an instant, complete by itself: whoever holds it needs nothing of ours to read it. It is what is sealed
 * at its sending, and what each version keeps; its digest is that of its canonical JSON.
 */
export type Told = string | number | string[] | string[][]

export type FileContent = {
  id: string
  number: string | null
  submittedAt: string | null
  /** Where it was sent, when that was not here. */
  broughtFrom?: string
  call: { number: string; title: string }
  organisation: string
  solution: { name: string; pitch: string }
  title: string
  language: string
  askedCents: number
  funders: string[]
  answers: { id?: string; question: string; answer: Told }[]
  wishes: { id: string; wish: string; answer: string }[]
  papers: { for: string; name: string; size: number; digest: string }[]
  promises: { for: string; dueOn: string }[]
}

/** An answer in words: what was chosen by its label, an amount in euros, a table under the names of its columns. */
export function inWords(
  { kind, options = [], columns = [] }: Question,
  answer: Answer | undefined,
  language: Language,
): Told {
  if (answer === undefined || isBlank(answer)) return ''
  const named = (id: string) => labelOf(options, id, language)
  if (kind === 'money' && typeof answer === 'number') return `${eurosOf(answer)} €`
  if (kind === 'choice' && typeof answer === 'string') return named(answer)
  if (kind === 'several') return [answer].flat(2).map((id) => named(String(id)))
  if (kind !== 'table' || !Array.isArray(answer)) return answer
  return [columns.map((column) => inLanguage(language, column.label)), ...answer.map((row) => [row].flat())]
}

function labelOf(options: Option[], id: string, language: Language) {
  const option = options.find((one) => one.id === id)
  return option ? inLanguage(language, option.label) : id
}

/** The same as one text, a line a row. */
export function linesOf(told: Told) {
  if (!Array.isArray(told)) return String(told)
  return told.map((row) => [row].flat().join(' · ')).join('\n')
}
