import { bothOf } from '#app/platform/bilingual.ts'
import { newId } from '#app/platform/id.ts'
import { TEMPLATES, type Template } from './call-content.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import { lengthOf } from './questionnaire-length.ts'
import { ASKS, type Ask, PLANS, type Plan, type QuestionKey } from './template-questions.ts'
import { words } from './words.questions.ts'

/** What a call begun by this template asks until its coordinator says otherwise: each time new questions, of its own. */
export function templateQuestionnaire(template: Template): Questionnaire {
  const plan = PLANS[template]
  const idOf = namer()
  return {
    sections: plan.sections.map(([key, keys]) => ({
      id: newId(),
      title: bothOf(words.fr.sections[key].title, words.en.sections[key].title),
      help: bothOf(words.fr.sections[key].help, words.en.sections[key].help),
      questions: keys.map((one) => questionOf(one, plan, idOf)),
    })),
  }
}

/** What the questions of each template ask of whoever answers all of them. */
export function templateLengths() {
  const lengths = TEMPLATES.map((template) => [template, lengthOf(templateQuestionnaire(template))])
  return Object.fromEntries(lengths) as Record<Template, ReturnType<typeof lengthOf>>
}
export type TemplateLengths = ReturnType<typeof templateLengths>

type IdOf = (question: QuestionKey, choice?: string) => string

/** One id for each thing, however many others name it. */
function namer(): IdOf {
  const known = new Map<string, string>()
  return (...names) => {
    const id = known.get(names.join()) ?? newId()
    known.set(names.join(), id)
    return id
  }
}

interface Told {
  label: string
  help: string
  options?: Record<string, string>
  columns?: Record<string, string>
}

function questionOf(key: QuestionKey, { part, linesMayWait }: Plan, idOf: IdOf): Question {
  const [fr, en]: [Told, Told] = [words.fr.questions[key], words.en.questions[key]]
  const { when, optional, longest, ...ask }: Ask = ASKS[key]
  const choicesOf = (told: Record<string, string>, other: Record<string, string> = {}) =>
    Object.entries(told).map(([name, label]) => ({ id: idOf(key, name), label: bothOf(label, other[name]) }))
  return {
    id: idOf(key),
    ...{ label: bothOf(fr.label, en.label), help: bothOf(fr.help, en.help) },
    ...{ ...ask, required: !optional && !(linesMayWait && ask.kind === 'passport') },
    ...(longest === undefined ? {} : { longest: longest * part }),
    ...(fr.options ? { options: choicesOf(fr.options, en.options) } : {}),
    ...(fr.columns ? { columns: choicesOf(fr.columns, en.columns) } : {}),
    ...(when ? { when: { questionId: idOf(when.on), isOneOf: when.isOneOf.map((one) => idOf(when.on, one)) } } : {}),
  }
}
