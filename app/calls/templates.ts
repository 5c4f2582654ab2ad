import { bothOf } from '#app/platform/bilingual.ts'
import { instantOfParis, parisWall } from '#app/platform/paris.ts'
import type { Requirement } from '#app/solutions/requirement.ts'
import { weeklyUntil } from './calendar.ts'
import type { CallContent, DocumentNeed, StepContent, Template } from './call-content.ts'
import type { MakerKind } from './eligibility.ts'
import { words } from './words.templates.ts'
import { words as usual } from './words.ts'

/**
 * A template fills a call that lacks only its needs, its title and its money: rules, calendar, criteria, documents and knock-outs.
 * Durations are those that the Coalition of 2020 and the tiers-lieux call of France 2030 kept.
 */
interface Plan {
  opensIn: number
  openFor: number
  weekly: boolean
  kinds: MakerKind[]
  trl: [number, number]
  /** Days after the last cut-off. */
  steps: [keyof typeof words.fr.steps, number][]
  documents: [keyof typeof words.fr.documents, DocumentNeed][]
  /** Each with the answer that goes on. */
  knockouts: [keyof typeof words.fr.knockouts, boolean][]
}

const SMALL: MakerKind[] = ['startup', 'sme', 'nonprofit']
const PROOFS = ['hds', 'aipd', 'security', 'rgaa', 'interoperability', 'continuity'] as const
/** What a verified line of the passport proves as well as the document does. */
const LINES: Partial<Record<keyof typeof words.fr.documents, Requirement>> = {
  ...{ ce: 'ce_marking', hds: 'hds', aipd: 'gdpr', security: 'security', rgaa: 'rgaa' },
  ...{ interoperability: 'interoperability', continuity: 'continuity' },
}
/** Whoever a file names is asked by a link: their letter is one more proof, never a condition. */
const LETTERS: Plan['documents'] = [
  ['clinician', 'if_applicable'],
  ['management', 'if_applicable'],
]
/** What only an award needs is asked of those who get one. */
const IDENTITY: Plan['documents'] = [
  ['kbis', 'later'],
  ['ce', 'if_applicable'],
]
const proofs = (need: DocumentNeed): Plan['documents'] => PROOFS.map((one) => [one, need])

const PLANS: Record<Template, Plan> = {
  express: {
    ...{ opensIn: 1, openFor: 14, weekly: true, kinds: [], trl: [6, 9] },
    steps: [
      ['results', 7],
      ['agreement', 21],
    ],
    documents: [['ce', 'if_applicable'], ['evidence', 'if_applicable'], ['kbis', 'later'], ...proofs('later')],
    knockouts: [
      ['working', true],
      ['host', true],
      ['later', true],
      ['liquidation', false],
    ],
  },
  standard: {
    ...{ opensIn: 7, openFor: 56, weekly: false, kinds: [...SMALL, 'mid_size'], trl: [4, 9] },
    steps: [
      ['hearings', 35],
      ['results', 42],
      ['agreement', 102],
    ],
    documents: [
      ...IDENTITY,
      ['evidence', 'if_applicable'],
      ...LETTERS,
      ['budget', 'if_applicable'],
      ...proofs('if_applicable'),
    ],
    knockouts: [
      ['host', true],
      ['liquidation', false],
    ],
  },
  tierslieu: {
    ...{ opensIn: 7, openFor: 91, weekly: false, kinds: [...SMALL, 'mid_size'], trl: [5, 8] },
    steps: [
      ['hearings', 28],
      ['results', 42],
      ['agreement', 102],
      ['start', 120],
      ['report', 485],
    ],
    documents: [...IDENTITY, ['evidence', 'required'], ['budget', 'required'], ...proofs('if_applicable')],
    knockouts: [
      ['working', true],
      ['training', true],
      ['liquidation', false],
    ],
  },
  sleep_apnoea: {
    ...{ opensIn: 7, openFor: 84, weekly: false, kinds: [], trl: [6, 9] },
    steps: [
      ['hearings', 35],
      ['results', 42],
      ['agreement', 102],
      ['start', 130],
      ['report', 530],
    ],
    documents: [...IDENTITY, ['evidence', 'required'], ...LETTERS, ['budget', 'required'], ...proofs('required')],
    knockouts: [
      ['indicators', true],
      ['collection', true],
      ['circuit', true],
      ['cohort', true],
      ['evaluation', true],
    ],
  },
}

/** Days after the last cut-off: what a certificate or a test of security takes, from scratch. */
const TO_COMPLY = 60

/** 60 of 100: what the usual rubric asks beside its thresholds. */
const PASS_MARK = 60

export interface Dates {
  opensAt?: Date
  closesAt?: Date
}

/** When a call begun now by this template would open and close. */
export function templateDates(template: Template, now: Date): Dates {
  const { opensIn, openFor } = PLANS[template]
  return { opensAt: atHour(now, opensIn, '09:00'), closesAt: atHour(now, opensIn + openFor, '17:00') }
}

/** What the template writes by itself, between these dates. */
export function templateContent(template: Template, dates: Dates): CallContent {
  const plan = PLANS[template]
  return {
    title: { fr: '' },
    purpose: { fr: '' },
    rules: told('templates', (of) => of[template].rules),
    envelopeCents: 0,
    ...{ ...dates, needIds: [], partnerIds: [], template, express: template === 'express' },
    earlierCutoffs: plan.weekly ? weeksOf(dates) : [],
    steps: stepsAfter(plan, dates.closesAt),
    criteria: usualCriteria(),
    passMark: PASS_MARK,
    ...{ eligibleKinds: plan.kinds, territories: [], trlLeast: plan.trl[0], trlMost: plan.trl[1] },
    knockouts: plan.knockouts.map(([key, passes]) => ({
      question: told('knockouts', (of) => of[key].question),
      passes,
      reason: told('knockouts', (of) => of[key].reason),
    })),
    documents: plan.documents.map(([key, need]) => ({
      name: told('documents', (of) => of[key].name),
      help: told('documents', (of) => of[key].help),
      need,
      ...(LINES[key] ? { requirement: LINES[key] } : {}),
    })),
    ...(template === 'express' ? { promisesBy: dates.closesAt && atHour(dates.closesAt, TO_COMPLY, '12:00') } : {}),
    wishesRequired: template !== 'express',
  }
}

function told<K extends keyof typeof words.fr>(part: K, pick: (of: (typeof words.fr)[K]) => string) {
  return bothOf(pick(words.fr[part]), pick(words.en[part]))
}

/** A first cut-off a week after the opening, then one each week. */
function weeksOf({ opensAt, closesAt }: Dates) {
  const first = opensAt && atHour(opensAt, 7, '17:00')
  return first && closesAt ? weeklyUntil(first, closesAt) : []
}

function stepsAfter(plan: Plan, closesAt: Date | undefined): StepContent[] {
  if (!closesAt) return []
  return plan.steps.flatMap(([key, days]) => {
    const at = atHour(closesAt, days, '12:00')
    return at ? [{ name: told('steps', (of) => of[key]), at }] : []
  })
}

function usualCriteria() {
  const [fr, en] = [usual.fr.defaults.criteria, usual.en.defaults.criteria]
  const anchors = words.fr.anchors.map((mark, n) => bothOf(mark, words.en.anchors[n]))
  return fr.map(({ name, help, weight, threshold }, n) => {
    return { name: bothOf(name, en[n]?.name), help: bothOf(help, en[n]?.help), weight, threshold, anchors }
  })
}

/** An hour that every day of Paris has, some days later. */
function atHour(from: Date, days: number, hour: string) {
  const day = new Date(Date.parse(`${parisWall(from).slice(0, 10)}T00:00Z`) + days * 86_400_000)
  return instantOfParis(`${day.toISOString().slice(0, 10)}T${hour}`) ?? undefined
}
