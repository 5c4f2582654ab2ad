import type { Requirement } from '#app/solutions/requirement.ts'
import type { Template } from './call-content.ts'
import type { Question, QuestionKind } from './questionnaire.ts'
import type { words } from './words.questions.ts'

/**
 * The questions that each template begins a call with: what jurors of every trade, patients included, need to know before they
 * judge. A coordinator changes them at will before publishing; their words stand in words.questions.
 */
export type QuestionKey = keyof typeof words.fr.questions
export type SectionKey = keyof typeof words.fr.sections

export interface Ask extends Pick<Question, 'longest' | 'least' | 'most' | 'audience' | 'requirement'> {
  kind: QuestionKind
  optional?: true
  /** Put only to those whose answer to another is one of these. */
  when?: { on: QuestionKey; isOneOf: string[] }
}

type Rest = Partial<Omit<Ask, 'kind'>>
const ask = (kind: QuestionKind, rest: Rest = {}): Ask => ({ kind, audience: 'jury', ...rest })
/** A paragraph of 600 characters is read in half a minute; a page has 2,000. */
const text = (longest: number, rest: Rest = {}) => ask('long', { longest, ...rest })
const number = (least: number, most: number) => ask('number', { least, most })
/** A line of the passport is already written: it costs its writer nothing, and is read as it stood at the sending. */
const line = (requirement: Requirement, rest: Rest = {}) => ask('passport', { requirement, ...rest })
const when = (on: QuestionKey, ...isOneOf: string[]) => ({ when: { on, isOneOf } })

const IF_AI = when('usesAi', 'sorts', 'suggests', 'decides')
const IF_KEPT = when('healthData', 'yes')
const LINKED = ['record', 'identity', 'results', 'prescriptions', 'planning', 'mail']

export const ASKS: Record<QuestionKey, Ask> = {
  summary: text(1200, { audience: 'everyone' }),
  need: text(1500),
  steps: text(2000),
  users: ask('table'),
  stops: text(600),
  leftOut: text(800),
  alerts: ask('choice'),
  alertsWho: text(600, when('alerts', 'yes')),
  // A ward of fifty trained for a week each.
  trainingHours: number(0, 2000),
  trainer: ask('choice'),
  trainingHow: text(600, when('trainer', 'here', 'away', 'ward', 'other')),
  workload: ask('choice'),
  workloadWho: text(600, when('workload', 'more', 'unknown')),
  software: ask('several'),
  softwareHow: text(1000, when('software', ...LINKED)),
  costToPlace: ask('choice'),
  costDetail: ask('table', when('costToPlace', 'yes')),
  tested: ask('choice'),
  testedWhere: text(600, when('tested', 'daily', 'tried')),
  evidence: text(1500),
  measures: ask('table'),
  healthData: ask('choice'),
  dataWhat: text(800, IF_KEPT),
  hosting: line('hds', IF_KEPT),
  privacy: line('gdpr', IF_KEPT),
  device: line('mdr_class'),
  security: line('security'),
  accessible: line('rgaa'),
  usesAi: ask('choice'),
  aiData: text(800, IF_AI),
  aiCheck: text(600, IF_AI),
  sites: number(1, 100),
  beds: number(0, 20_000),
  where: ask('facility', { optional: true }),
  calendar: ask('table'),
  risks: text(1000),
  takePart: text(1200),
  fromPlace: ask('several'),
  axisCare: text(800),
  axisWork: text(800),
  axisFacility: text(800),
  early: text(600),
  chosenMeasures: ask('table'),
  channel: ask('choice'),
  channelWhy: text(600, when('channel', 'apart')),
  circuit: ask('table'),
  cohort: number(1, 20_000),
  cohortHow: text(1000),
  comparison: text(1000),
  evaluationCost: ask('money', { least: 1 }),
  otherwise: text(1200),
  costs: ask('table'),
  otherAid: text(600, { audience: 'coalition' }),
  price: ask('money', { least: 0 }),
  payer: ask('several'),
  payerWhy: text(600, when('payer', 'place', 'insurance', 'mutual', 'authority', 'patient')),
  payerPlan: text(600, when('payer', 'unknown')),
  plan: text(2000, { audience: 'funders', optional: true }),
  team: ask('table'),
  continuity: line('continuity'),
  afterwards: text(800),
}

export interface Plan {
  sections: [SectionKey, QuestionKey[]][]
  /** What its texts may be of what they are elsewhere. */
  part: number
  /** Whether a file may be sent before the lines of the passport are told: its jury then reads that they are not. */
  linesMayWait?: true
}

const USE: QuestionKey[] = ['steps', 'users', 'stops', 'leftOut', 'alerts', 'alertsWho']
const TRAINING: QuestionKey[] = ['trainingHours', 'trainer', 'trainingHow', 'workload', 'workloadWho']
const ROOM: QuestionKey[] = ['software', 'softwareHow', 'costToPlace', 'costDetail']
const PROOFS: QuestionKey[] = ['tested', 'testedWhere', 'evidence', 'measures']
const AI: QuestionKey[] = ['usesAi', 'aiData', 'aiCheck']
const DATA: QuestionKey[] = ['healthData', 'dataWhat', 'hosting', 'privacy', 'device', 'security', 'accessible', ...AI]
const COST: QuestionKey[] = ['costs', 'otherAid']
const NEXT: QuestionKey[] = ['price', 'payer', 'payerWhy', 'payerPlan', 'plan']
const TEAM: QuestionKey[] = ['team', 'continuity', 'afterwards']

export const PLANS: Record<Template, Plan> = {
  express: {
    sections: [
      ['summary', ['summary', 'need']],
      ['daily', ['steps', 'stops', 'alerts', 'alertsWho']],
      ['place', ['trainingHours', 'trainer', 'software', 'softwareHow']],
      ['proofs', ['tested', 'testedWhere', 'evidence']],
      ['data', AI],
      ['money', ['sites', 'beds', 'price', 'payer']],
    ],
    part: 0.5,
  },
  standard: {
    sections: [
      ['summary', ['summary', 'need']],
      ['daily', USE],
      ['place', [...TRAINING, ...ROOM]],
      ['proofs', PROOFS],
      ['data', DATA],
      ['trial', ['sites', 'beds', 'where', 'calendar', 'risks']],
      ['money', [...COST, ...NEXT]],
      ['team', TEAM],
    ],
    part: 1,
    linesMayWait: true,
  },
  tierslieu: {
    sections: [
      ['summary', ['summary', 'need']],
      ['daily', USE],
      ['place', [...TRAINING, ...ROOM, 'fromPlace']],
      ['proofs', ['tested', 'testedWhere', 'evidence']],
      ['axes', ['beds', 'takePart', 'axisCare', 'axisWork', 'axisFacility', 'measures', 'calendar', 'early']],
      ['data', DATA],
      ['money', [...COST, ...NEXT]],
      ['team', TEAM],
    ],
    part: 1,
    linesMayWait: true,
  },
  sleep_apnoea: {
    sections: [
      ['summary', ['summary', 'need', 'otherwise']],
      ['patients', ['chosenMeasures', 'channel', 'channelWhy', 'circuit', 'cohort', 'cohortHow']],
      ['daily', ['steps', 'users', 'stops', 'leftOut', 'alerts', 'alertsWho']],
      ['place', [...TRAINING, ...ROOM]],
      ['proofs', ['evidence', 'comparison', 'evaluationCost']],
      ['data', DATA],
      ['trial', ['sites', 'calendar', 'risks']],
      ['money', [...COST, ...NEXT]],
      ['team', TEAM],
    ],
    part: 1,
  },
}
