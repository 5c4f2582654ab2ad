/** A pilot as its readers see it: a line in lists, and the whole of it on its page. */
import type { Bilingual } from '#app/platform/words.tsx'
import type { Level } from './deployment.ts'
import type { NextStep } from './next-step.ts'
import type { PilotStage } from './pilot.ts'
import type { Block, GateObjection, ReadinessAnswer } from './readiness.ts'

export interface PilotSite {
  facilityId: string
  slug: string
  name: string
  town: string | null
  unit: string
}

export interface PilotDeployment extends PilotSite {
  id: string
  pilotId: string
  level: Level
  since: Date
  /** From when it counts as routine: three months after money and beginnings. */
  settledFrom: Date
  settled: boolean
  /** How many people it reaches, where someone counted them. */
  people: number | null
}

export interface PilotLine {
  id: string
  number: string
  awardId: string
  organiserId: string
  stage: PilotStage
  title: Bilingual
  aim: Bilingual
  openedAt: Date
  startedAt: Date | null
  endedAt: Date | null
  stopReason: string | null
  /** D0 to D5; null until evaluated. */
  level: Level | null
  sites: PilotSite[]
  deployments: PilotDeployment[]
}

export interface PilotMilestone {
  id: string
  title: string
  /** Whose task it is; null to those who do not follow the pilot. */
  owner: string | null
  dueOn: Date
  reachedAt: Date | null
  late: boolean
  trancheId: string | null
  /** The file that shows it; null to those who do not follow the pilot, and where none was given. */
  evidenceId: string | null
}

export interface PilotMeasure {
  id: string
  on: Date
  value: number
  people: number
}

export interface PilotIndicator {
  id: string
  name: string
  unit: string
  baseline: number
  target: number
  measures: PilotMeasure[]
}

export interface EvaluationSeen {
  careQuality: number
  workQuality: number
  facilityBenefit: number
  learned: string
  evaluatedAt: Date
}

export interface ReadinessSeen {
  answers: ReadinessAnswer[]
  total: number
  blocks: { block: Block; points: number }[]
  objection: GateObjection
}

export interface PilotWhole extends PilotLine {
  milestones: PilotMilestone[]
  indicators: PilotIndicator[]
  evaluation: EvaluationSeen | null
  /** For leads and coordinators alone; null to everyone else. */
  readiness: ReadinessSeen | null
  /** What the viewer does next, when they lead it; null to everyone else. */
  nextStep: NextStep | null
  /** What the viewer may do here. */
  may: { lead: boolean; stop: boolean; declareUse: boolean }
}
