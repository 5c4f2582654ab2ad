import type { Template } from '#app/calls/call-content.ts'
import { type Answer, type Answers, type Question, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { templateQuestionnaire } from '#app/calls/template-questionnaire.ts'
import { PLANS, type QuestionKey } from '#app/calls/template-questions.ts'
import { words } from '#app/calls/words.questions.ts'
import { newId } from '#app/platform/id.ts'
import { FACILITIES } from './cast.ts'
import { FIRMS } from './firms.ts'
import { SHEETS } from './sheets.ts'
import type { ToldFile } from './told-file.ts'
import type { Sheet, WholeSheet } from './told-sheet.ts'

/** What a firm says of itself and of its project: its sheet, and the five answers of the file. */
type Told = Partial<WholeSheet> &
  Sheet & { file: ToldFile; name: string; pitch: string; about: string; maturity: string }
/** An answer in the words of the template: options are named by their keys. */
type Said = string | number | string[] | string[][] | undefined

const NEED = 0
const STEPS = 1
const PROOFS = 2
const PLACE = 3
const MONEY = 4
/** Texts say who pays afterwards from this word on. */
const AFTER = 'Ensuite'
const CENTS = 100

const euros = (cents: number) => new Intl.NumberFormat('fr-FR').format(Math.round(cents / CENTS))
const yesNo = (said: unknown) => (said === undefined ? 'no' : 'yes')

/** How far along: as the firm says of its solution. */
const TESTED: Record<string, string> = { in_use: 'daily', tested: 'tried', prototype: 'few' }

const ANSWERS: Partial<Record<QuestionKey, (told: Told) => Said>> = {
  summary: ({ pitch, about }) => `${pitch} ${about}`,
  need: ({ file }) => file.answers[NEED],
  steps: ({ file }) => file.answers[STEPS],
  users: ({ users }) => users,
  stops: ({ stops }) => stops,
  leftOut: ({ leftOut }) => leftOut,
  alerts: ({ alertsWho }) => yesNo(alertsWho),
  alertsWho: ({ alertsWho }) => alertsWho,
  trainingHours: ({ hours }) => hours,
  trainer: ({ trainer }) => trainer,
  trainingHow: ({ file }) => file.answers[PLACE],
  workload: ({ workload }) => workload,
  workloadWho: ({ workloadWho }) => workloadWho,
  software: ({ software }) => software,
  softwareHow: ({ softwareHow }) => softwareHow,
  costToPlace: ({ cost }) => yesNo(cost),
  costDetail: ({ cost }) => cost,
  tested: ({ maturity }) => TESTED[maturity],
  testedWhere: ({ testedWhere }) => testedWhere,
  evidence: ({ file }) => file.answers[PROOFS],
  measures: ({ measures }) => measures,
  healthData: ({ dataWhat }) => yesNo(dataWhat),
  dataWhat: ({ dataWhat }) => dataWhat,
  usesAi: ({ ai }) => ai?.does ?? 'no',
  aiData: ({ ai }) => ai?.data,
  aiCheck: ({ ai }) => ai?.check,
  sites: ({ sites }) => sites,
  beds: ({ beds }) => beds,
  where: ({ file }) => FACILITIES.find(({ key }) => key === file.sponsors?.[0]?.facility)?.name,
  calendar: (told) => calendarOf(told),
  risks: ({ risks }) => risks,
  takePart: ({ axes }) => axes?.takePart,
  fromPlace: ({ axes }) => axes?.fromPlace,
  axisCare: ({ axes }) => axes?.care,
  axisWork: ({ axes }) => axes?.work,
  axisFacility: ({ axes }) => axes?.facility,
  early: ({ axes }) => axes?.early,
  costs: (told) => costsOf(told),
  otherAid: ({ otherAid }) => otherAid,
  price: ({ price }) => price * CENTS,
  payer: ({ payer }) => payer,
  payerWhy: ({ file: { answers } }) => answers[MONEY].slice(Math.max(0, answers[MONEY].indexOf(AFTER))),
  payerPlan: ({ payerPlan }) => payerPlan,
  team: ({ team }) => team,
  afterwards: ({ afterwards }) => afterwards,
}
/** What a draft has so far: it stops where its writer stopped. */
const OWN: QuestionKey[] = ['need', 'steps', 'evidence', 'trainingHow']

function calendarOf({ months = 9, name }: Told): string[][] {
  return [
    ['Préparer avec les équipes, former', '1', '2', `${name} et le service`],
    ['Essai en vie réelle', '3', String(months - 2), 'Le service'],
    ['Mesures, bilan et suite', String(months - 1), String(months), `${name} et le référent du lieu`],
  ]
}

/** What is asked is shared out to the euro; the last row takes what is left of it. */
function costsOf({ costs = [], file }: Told): string[][] {
  let left = file.askedCents
  return costs.map(([item, part], place) => {
    const cents = place === costs.length - 1 ? left : Math.round((file.askedCents * part) / 100 / CENTS) * CENTS
    left -= cents
    return [item, euros(cents), '0', '0', 'La coalition']
  })
}

/** What a call of this story asks: the questions of its template and, at the end, the page that teams will read. */
export function questionnaireOf(template: Template): Questionnaire {
  const asked = templateQuestionnaire(template)
  return template === 'standard'
    ? {
        sections: asked.sections.map((section, place, all) =>
          place === all.length - 1 ? { ...section, questions: [...section.questions, aGuide()] } : section,
        ),
      }
    : asked
}

function aGuide(): Question {
  const label = { fr: 'Le mode d’emploi que liront les équipes', en: 'The guide that teams will read' }
  const help = { fr: 'Une page, telle qu’elle sera affichée.', en: 'One page, as it will be put up on the wall.' }
  return { id: newId(), kind: 'file', label, help, required: false, audience: 'jury' }
}

/** The answers of a file to the questions of its call. */
export function answersOf(file: ToldFile, template: Template, questionnaire: Questionnaire): Answers {
  const firm = FIRMS.find(({ key }) => key === file.firm)
  if (!firm) return {}
  const { name, pitch, about, maturity } = firm
  const told = { ...SHEETS[file.firm], file, name, pitch, about, maturity }
  const keys = PLANS[template].sections.flatMap(([, of]) => of)
  const isWhole = file.sentAgo !== null
  return Object.fromEntries(
    questionsOf(questionnaire).flatMap((question, place) => {
      const key = keys[place]
      const said = key && (isWhole || OWN.includes(key)) ? ANSWERS[key]?.(told) : undefined
      return key === undefined || said === undefined ? [] : [[question.id, chosen(key, question, said)]]
    }),
  )
}

/** The ids of what was chosen, in the place of the keys it is called by. */
function chosen(key: QuestionKey, { kind, options = [] }: Question, said: Exclude<Said, undefined>): Answer {
  if (kind !== 'choice' && kind !== 'several') return said
  const { options: named = {} } = words.fr.questions[key] as { options?: Record<string, string> }
  const places = Object.keys(named)
  const idOf = (one: unknown) => options[places.indexOf(String(one))]?.id ?? ''
  return Array.isArray(said) ? said.flat().map(idOf) : idOf(said)
}
