/**
 * A file read without names: what it says, with every name the house knows of its senders taken out. It lasts as long as a jury
 * reads so. A file may still betray who sends it by what it tells, and the page says that.
 */
import { type Answer, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'

/** What stands where a name was. */
export const TAKEN_OUT = '[…]'

/** Shorter names are words of every sentence. */
const SHORTEST_NAME = 3
/** What follows a company's name without being part of it. */
const LEGAL_FORM = /\s+(sas|sasu|sarl|eurl|sa|scop|scic|snc|gmbh|ltd|inc)\.?$/i
/** Answers that are a name in themselves: a number of the company, a document, a line of its passport. */
const TELLING = ['siret', 'file', 'passport']

interface Sent {
  id: string
  number: string | null
  callId: string
  cutoffId: string | null
  stage: string
  title: string
  askedCents: number
  language: string
  organisationName: string
  solutionName: string
  solutionPitch: string
  audiences: string[]
  questionnaire: Questionnaire
  answers: Record<string, Answer>
}

/** Every name that a text may hold of who sends it. */
export function namesIn(file: { organisationName: string; solutionName: string }, people: string[]) {
  return [file.organisationName, file.organisationName.replace(LEGAL_FORM, ''), file.solutionName, ...people]
}

/** What a juror reads of a file without names: its title, pitch and answers, and nothing that leads to its senders. */
export function namelessOf<File extends Sent>(file: File, clean: (text: string) => string) {
  const { id, number, callId, cutoffId, stage, askedCents, language, audiences, questionnaire } = file
  const sections = questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ kind }) => !TELLING.includes(kind)),
  }))
  const shown = new Set(questionsOf({ ...questionnaire, sections }).map((question) => question.id))
  const answers = Object.entries(file.answers).filter(([questionId]) => shown.has(questionId))
  return {
    ...{ id, number, callId, cutoffId, stage, askedCents, language: language as File['language'] },
    audiences: audiences as File['audiences'],
    ...{
      title: clean(file.title),
      solutionPitch: clean(file.solutionPitch),
      organisationName: null,
      solutionName: null,
    },
    questionnaire: { ...questionnaire, sections },
    answers: Object.fromEntries(answers.map(([questionId, answer]) => [questionId, cleaned(answer, clean)])),
  }
}

function cleaned(answer: Answer, clean: (text: string) => string): Answer {
  if (typeof answer === 'string') return clean(answer)
  if (!Array.isArray(answer)) return answer
  return answer.map((one) => (Array.isArray(one) ? one.map(clean) : clean(one))) as Answer
}

/** The text with each of these names taken out, whatever their capitals and accents, where they stand as words. */
export function withoutNames(text: string, names: string[]) {
  const known = [...new Set(names.map(plain))].filter((name) => name.length >= SHORTEST_NAME)
  if (known.length === 0) return text
  const any = known.sort((a, b) => b.length - a.length).map(escaped)
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  let [out, from] = ['', 0]
  const [bare, places] = plainWithPlaces(text)
  for (const { index, 0: name } of bare.matchAll(found)) {
    out += text.slice(from, places[index]) + TAKEN_OUT
    from = places[index + name.length] ?? text.length
  }
  return out + text.slice(from)
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const plain = (text: string) => plainWithPlaces(text)[0].trim()

/** Small letters without accents, with the place in the text that each comes from. */
function plainWithPlaces(text: string): [string, number[]] {
  const places: number[] = []
  let bare = ''
  let at = 0
  for (const sign of text) {
    const plainSign = sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/u, ' ')
    places.push(...Array(plainSign.length).fill(at))
    bare += plainSign
    at += sign.length
  }
  return [bare, places]
}
