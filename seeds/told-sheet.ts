import type { words } from '#app/calls/words.questions.ts'

type Asked = typeof words.fr.questions
type Chosen<K extends keyof Asked> = Asked[K] extends { options: infer O } ? keyof O : never

/** What a firm answers to the questions of a reduced file, beside what each of its files says of the need and the proofs. */
export interface Sheet {
  stops: string
  /** Who answers its alerts; none when it gives none. */
  alertsWho?: string
  hours: number
  trainer: Chosen<'trainer'>
  software: Chosen<'software'>[]
  softwareHow?: string
  testedWhere?: string
  ai?: { does: Exclude<Chosen<'usesAi'>, 'no'>; data: string; check: string }
  sites: number
  beds: number
  /** In euros, a year and a ward. */
  price: number
  payer: Chosen<'payer'>[]
  /** How it will be known who pays. */
  payerPlan?: string
}

/** And to those of a whole one. Rows stand in the order of their columns. */
export interface WholeSheet extends Sheet {
  users: [who: string, device: string, moment: string, time: string][]
  leftOut: string
  workload: Chosen<'workload'>
  workloadWho?: string
  /** What the place pays. */
  cost?: [what: string, euros: string, when: string][]
  measures: [what: string, how: string, now: string, aim: string][]
  /** The health data it keeps; none when it keeps none. */
  dataWhat?: string
  months: number
  risks: string
  /** Each a part of a hundred of what is asked. */
  costs: [item: string, part: number][]
  otherAid: string
  team: [role: string, experience: string, time: string][]
  afterwards: string
  axes?: Axes
}

/** What a trial in a tiers-lieu is looked at for. */
interface Axes {
  takePart: string
  fromPlace: Chosen<'fromPlace'>[]
  care: string
  work: string
  facility: string
  early: string
}
