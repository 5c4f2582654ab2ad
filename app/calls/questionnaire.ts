import type { Bilingual } from '#app/platform/words.tsx'
import type { Requirement } from '#app/solutions/requirement.ts'

/**
 * A questionnaire is what a call asks: sections of typed questions, each saying beside it who reads its answer.
 * Its life: draft → published, then frozen; a change is the next revision, to which open drafts are carried over.
 */
export const QUESTION_KINDS = [
  'short',
  'long',
  'number',
  'money',
  'date',
  'choice',
  'several',
  'table',
  'file',
  'siret',
  'facility',
  'wishes',
  'passport',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** Who reads an answer beside its own writers: everyone if the file is kept, its jury, funders the applicant ticks, the coalition alone. */
export const AUDIENCES = ['everyone', 'jury', 'funders', 'coalition'] as const
export type Audience = (typeof AUDIENCES)[number]

/** A form of more than this is not answered by a company of three. */
export const MOST_SECTIONS = 12
export const MOST_QUESTIONS = 60
export const MOST_OPTIONS = 20
export const MOST_COLUMNS = 6
/** Some ten pages. */
export const LONGEST_LONG = 20_000

export interface Option {
  id: string
  label: Bilingual
}

/** Shown only to those whose answer to an earlier choice is one of these options. */
export interface Condition {
  questionId: string
  isOneOf: string[]
}

export interface Question {
  id: string
  kind: QuestionKind
  label: Bilingual
  help: Bilingual
  required: boolean
  audience: Audience
  /** Characters, of texts. */
  longest?: number
  /** Ends of a number, or of an amount in integer cents. */
  least?: number
  most?: number
  /** Of choices. */
  options?: Option[]
  /** Of tables. */
  columns?: Option[]
  /** Of passport lines: the requirement asked. */
  requirement?: Requirement
  when?: Condition
}

export interface Section {
  id: string
  title: Bilingual
  help: Bilingual
  questions: Question[]
}

export interface Questionnaire {
  sections: Section[]
}

/** A table is rows of cells, in the order of its columns; a file is the ids of what was given; wishes are answered in rows of their own. */
export type Answer = string | number | string[] | string[][]
export type Answers = Record<string, Answer>

export function questionsOf(questionnaire: Questionnaire) {
  return questionnaire.sections.flatMap((section) => section.questions)
}

/** The questions put to whoever gave these answers, in order. A condition that is not met hides what leans on it in turn. */
export function putTo(questionnaire: Questionnaire, answers: Answers) {
  const shown = new Set<string>()
  for (const question of questionsOf(questionnaire)) {
    if (isMet(question.when, answers, shown)) shown.add(question.id)
  }
  return questionsOf(questionnaire).filter((question) => shown.has(question.id))
}

function isMet(when: Condition | undefined, answers: Answers, shown: Set<string>) {
  if (!when) return true
  if (!shown.has(when.questionId)) return false
  const answer = answers[when.questionId]
  const given = Array.isArray(answer) ? answer.flat() : [answer]
  return given.some((one) => typeof one === 'string' && when.isOneOf.includes(one))
}

/** All that keeps a questionnaire from being published, each with the question it is about (null: the whole). */
export function objectionsToAsking(questionnaire: Questionnaire) {
  const questions = questionsOf(questionnaire)
  const found: { questionId: string | null; reason: string }[] = []
  if (questions.length === 0) found.push({ questionId: null, reason: 'no_question' })
  if (questions.length > MOST_QUESTIONS) found.push({ questionId: null, reason: 'too_many_questions' })
  for (const [place, question] of questions.entries()) {
    const reason = objectionTo(question, questions.slice(0, place))
    if (reason) found.push({ questionId: question.id, reason })
  }
  return found
}

/** Conditions lean on what is asked before, so that no two questions ever wait for each other. */
function objectionTo(question: Question, before: Question[]) {
  if (question.label.fr === '') return 'question_missing'
  const { kind, options = [], columns = [], when } = question
  if ((kind === 'choice' || kind === 'several') && options.length < 2) return 'too_few_options'
  if (kind === 'table' && columns.length === 0) return 'no_column'
  if (kind === 'passport' && !question.requirement) return 'requirement_missing'
  if (question.least !== undefined && question.most !== undefined && question.least > question.most)
    return 'ends_crossed'
  if (!when) return null
  const leaned = before.find((one) => one.id === when.questionId)
  if (leaned?.kind !== 'choice' && leaned?.kind !== 'several') return 'condition_unknown'
  const known = when.isOneOf.filter((id) => leaned.options?.some((option) => option.id === id))
  return known.length > 0 && known.length === when.isOneOf.length ? null : 'condition_unknown'
}

/** Whether nothing was answered. */
export function isBlank(answer: Answer | undefined) {
  if (answer === undefined || answer === '') return true
  return Array.isArray(answer) && answer.flat().every((one) => one === '')
}
