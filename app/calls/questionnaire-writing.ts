import { newId } from '#app/platform/id.ts'
import { sha256 } from '#app/platform/secrets.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import {
  MOST_QUESTIONS,
  MOST_SECTIONS,
  type Question,
  type QuestionKind,
  type Questionnaire,
  questionsOf,
  type Section,
} from './questionnaire.ts'

/**
 * Writing a questionnaire, one step at a time: each takes it as it stands and gives it as it becomes, or a reason word.
 * Steps name what they touch by id, so that two coordinators at once undo nothing of each other's.
 */
export type Step = (asked: Questionnaire) => Questionnaire | string

/** What a new question starts from: an answer of a page at most, expected, read by the jury. */
const PAGE = 2000
const LINE = 150

type Way = 'up' | 'down'

/** A short sign of a question or section as it stands: another means that someone has written it since. */
export function stampOf(thing: Question | Omit<Section, 'questions'>) {
  return sha256(JSON.stringify(thing, inOrder)).slice(0, 16)
}

/** Names in order, so that the same thing always has the same sign. */
function inOrder(_: string, value: unknown) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A section's own words, apart from its questions. */
export const headOf = ({ id, title, help }: Omit<Section, 'questions'>) => ({ id, title, help })

export function findQuestion(asked: Questionnaire, id: string) {
  return questionsOf(asked).find((question) => question.id === id) ?? null
}

export function findSection(asked: Questionnaire, id: string) {
  return asked.sections.find((section) => section.id === id) ?? null
}

export function newQuestion(kind: QuestionKind, label: Bilingual): Question {
  const common = { id: newId(), kind, label, help: { fr: '' }, required: true, audience: 'jury' as const }
  return { ...common, ...startOf(kind) }
}

/** What a kind needs from the first: a limit, no option or column yet. */
function startOf(kind: QuestionKind): Partial<Question> {
  if (kind === 'long') return { longest: PAGE }
  if (kind === 'short') return { longest: LINE }
  if (kind === 'choice' || kind === 'several') return { options: [] }
  return kind === 'table' ? { columns: [] } : {}
}

/** The same question asked in another way: what the new kind has no use for is left out. */
export function askedOtherwise({ id, label, help, required, audience, when, ...own }: Question, kind: QuestionKind) {
  const kept = { id, kind, label, help, required, audience, ...startOf(kind) }
  if (kept.options && own.options) kept.options = own.options
  return when ? { ...kept, when } : kept
}

export function addSection(head: Omit<Section, 'id' | 'questions'>): Step {
  return ({ sections }) => {
    if (sections.length >= MOST_SECTIONS) return 'too_many_sections'
    return { sections: [...sections, { id: newId(), ...head, questions: [] }] }
  }
}

/** Write a section's words over those that `stamp` was made from. */
export function changeSection(head: Omit<Section, 'questions'>, stamp: string): Step {
  return (asked) => {
    const now = findSection(asked, head.id)
    if (!now || stampOf(headOf(now)) !== stamp) return 'edited_elsewhere'
    return mapSections(asked, (section) => (section.id === head.id ? { ...section, ...head } : section))
  }
}

export function moveSection(id: string, way: Way): Step {
  return ({ sections }) => ({ sections: moved(sections, id, way) })
}

/** Its questions go with it. */
export function removeSection(id: string): Step {
  return ({ sections }) => ({ sections: sections.filter((section) => section.id !== id) })
}

export function addQuestion(sectionId: string, question: Question): Step {
  return (asked) => {
    if (questionsOf(asked).length >= MOST_QUESTIONS) return 'too_many_questions'
    if (!findSection(asked, sectionId)) return 'section_gone'
    return mapSections(asked, (section) =>
      section.id === sectionId ? { ...section, questions: [...section.questions, question] } : section,
    )
  }
}

/** Write a question over the one that `stamp` was made from. */
export function changeQuestion(question: Question, stamp: string): Step {
  return (asked) => {
    const now = findQuestion(asked, question.id)
    if (!now || stampOf(now) !== stamp) return 'edited_elsewhere'
    return mapQuestions(asked, (questions) => questions.map((one) => (one.id === question.id ? question : one)))
  }
}

/** One place up or down; over the edge of its section it goes into the next one. */
export function moveQuestion(id: string, way: Way): Step {
  return (asked) => {
    const place = asked.sections.findIndex((section) => section.questions.some((question) => question.id === id))
    const section = asked.sections[place]
    const question = findQuestion(asked, id)
    if (!section || !question) return asked
    const isAtEdge = section.questions.at(way === 'up' ? 0 : -1)?.id === id
    if (!isAtEdge) return mapQuestions(asked, (questions) => moved(questions, id, way))
    const next = asked.sections[place + (way === 'up' ? -1 : 1)]
    if (!next) return asked
    return mapSections(without(asked, id), (one) => {
      if (one.id !== next.id) return one
      return { ...one, questions: way === 'up' ? [...one.questions, question] : [question, ...one.questions] }
    })
  }
}

/** The same question again, right after it. */
export function copyQuestion(id: string): Step {
  return (asked) => {
    if (questionsOf(asked).length >= MOST_QUESTIONS) return 'too_many_questions'
    return mapQuestions(asked, (questions) =>
      questions.flatMap((question) => (question.id === id ? [question, { ...question, id: newId() }] : [question])),
    )
  }
}

export function removeQuestion(id: string): Step {
  return (asked) => without(asked, id)
}

/** What is asked before a question and can be leaned on: choices with something to choose. */
export function choicesBefore(asked: Questionnaire, id: string) {
  const questions = questionsOf(asked)
  const place = questions.findIndex((question) => question.id === id)
  const before = place < 0 ? questions : questions.slice(0, place)
  return before.filter(({ kind, options = [] }) => (kind === 'choice' || kind === 'several') && options.length > 0)
}

function without(asked: Questionnaire, id: string) {
  return mapQuestions(asked, (questions) => questions.filter((question) => question.id !== id))
}

function moved<T extends { id: string }>(things: T[], id: string, way: Way) {
  const from = things.findIndex((thing) => thing.id === id)
  const to = from + (way === 'up' ? -1 : 1)
  const [one, other] = [things[from], things[to]]
  if (!one || !other) return things
  return things.map((thing) => (thing === one && other) || (thing === other && one) || thing)
}

function mapSections(asked: Questionnaire, change: (section: Section) => Section): Questionnaire {
  return { sections: asked.sections.map(change) }
}

function mapQuestions(asked: Questionnaire, change: (questions: Question[]) => Question[]) {
  return mapSections(asked, (section) => ({ ...section, questions: change(section.questions) }))
}
