import {
  type Answer,
  type Answers,
  isBlank,
  type Question,
  type QuestionKind,
  type Questionnaire,
  questionsOf,
} from '#app/calls/questionnaire.ts'

/**
 * When a call revises its questions, drafts under way are carried over, answer by answer: what still answers the same question is
 * kept, what no longer has a place is set aside and shown to those who wrote it. Nothing is thrown away.
 */
export type WhyAside = 'question_gone' | 'kind_changed' | 'option_gone' | 'column_gone'
export type WhyFlagged = 'answer_too_long' | 'number_out_of_range' | 'readers_changed'

export interface Aside {
  /** The question as it was put. */
  question: Question
  answer: Answer
  why: WhyAside
}
export interface Flagged {
  question: Question
  why: WhyFlagged
}
interface Carried {
  kept: Answers
  aside: Aside[]
  flagged: Flagged[]
}

/** Texts of one line or many are the same text. */
const familyOf = (kind: QuestionKind) => (kind === 'long' ? 'short' : kind)

/** What becomes of each answer, from the questions as they were to the questions as they are. */
export function carriedOver(from: Questionnaire, to: Questionnaire, answers: Answers): Carried {
  const after = new Map(questionsOf(to).map((question) => [question.id, question]))
  const carried: Carried = { kept: {}, aside: [], flagged: [] }
  for (const question of questionsOf(from)) {
    const answer = answers[question.id]
    // A line of the passport is read anew each time: there is nothing of it to carry.
    if (question.kind === 'passport' || answer === undefined || isBlank(answer)) continue
    const { kept, left, why } = oneCarried(question, after.get(question.id), answer)
    const now = after.get(question.id)
    if (left !== undefined && why) carried.aside.push({ question, answer: left, why })
    if (kept === undefined || !now) continue
    carried.kept[question.id] = kept
    carried.flagged.push(...flagsOf(question, now, kept).map((flag) => ({ question: now, why: flag })))
  }
  return carried
}

interface One {
  kept?: Answer
  left?: Answer
  why?: WhyAside
}

function oneCarried(old: Question, now: Question | undefined, answer: Answer): One {
  if (!now) return { left: answer, why: 'question_gone' }
  if (familyOf(old.kind) !== familyOf(now.kind)) return { left: answer, why: 'kind_changed' }
  if (now.kind === 'choice' || now.kind === 'several') return choiceCarried(now, answer)
  return now.kind === 'table' ? tableCarried(old, now, answer) : { kept: answer }
}

/** Options still offered stay ticked; the others are set aside. */
function choiceCarried({ options = [] }: Question, answer: Answer): One {
  const chosen = [answer].flat(2).map(String)
  const known = chosen.filter((id) => options.some((option) => option.id === id))
  const gone = chosen.filter((id) => !known.includes(id))
  const kept = Array.isArray(answer) ? known : known[0]
  return { ...(known.length > 0 ? { kept } : {}), ...(gone.length > 0 ? { left: gone, why: 'option_gone' } : {}) }
}

/** Cells follow their column, wherever it went; when one is gone, the whole table as it was is set aside too. */
function tableCarried(old: Question, now: Question, answer: Answer): One {
  const [before, after] = [old.columns ?? [], now.columns ?? []]
  const rows = Array.isArray(answer) ? answer.map((row) => [row].flat()) : []
  const cellsOf = (row: string[]) => after.map(({ id }) => row[before.findIndex((column) => column.id === id)] ?? '')
  const kept = rows.map(cellsOf).filter((row) => !isBlank(row))
  const lost = before.some(
    ({ id }, place) => !after.some((column) => column.id === id) && rows.some((row) => row[place]),
  )
  return { ...(kept.length > 0 ? { kept } : {}), ...(lost ? { left: answer, why: 'column_gone' } : {}) }
}

/** What its writers should look at again in an answer that was kept. */
function flagsOf(old: Question, now: Question, answer: Answer): WhyFlagged[] {
  const { longest = Infinity, least = -Infinity, most = Infinity } = now
  const flags: WhyFlagged[] = []
  if (typeof answer === 'string' && answer.length > longest) flags.push('answer_too_long')
  if (typeof answer === 'number' && (answer < least || answer > most)) flags.push('number_out_of_range')
  if (old.audience !== now.audience) flags.push('readers_changed')
  return flags
}
