import type {
  ChainApplication,
  ChainAward,
  ChainCall,
  ChainNeed,
  ChainPanel,
  ChainPilot,
  Sequel,
} from '#app/lineage/step.ts'

/** Links of a chain with honest defaults: each as far along as its name says. */
export const day = (date: string) => new Date(`${date}T09:00:00Z`)

export const aNeed = (more: Partial<ChainNeed> = {}): ChainNeed => ({
  id: 'need-1',
  stage: 'qualified',
  submittedAt: day('2026-01-05'),
  qualifiedAt: day('2026-01-08'),
  ...more,
})

export const aCall = (more: Partial<ChainCall> = {}): ChainCall => ({
  slug: 'mieux-dormir',
  phase: 'open',
  opensAt: day('2026-02-01'),
  closesAt: day('2026-03-01'),
  ...more,
})

export const aPanel = (more: Partial<ChainPanel> = {}): ChainPanel => ({
  stage: 'decided',
  decidedAt: day('2026-03-20'),
  ...more,
})

export const anApplication = (more: Partial<ChainApplication> = {}): ChainApplication => ({
  id: 'application-1',
  stage: 'submitted',
  submittedAt: day('2026-02-20'),
  hearing: null,
  ...more,
})

export const anAward = (more: Partial<ChainAward> = {}): ChainAward => ({
  amountCents: 8_500_000,
  approvedAt: day('2026-04-01'),
  ...more,
})

export const aPilot = (more: Partial<ChainPilot> = {}): ChainPilot => ({
  id: 'pilot-1',
  stage: 'running',
  openedAt: day('2026-04-10'),
  startedAt: day('2026-05-01'),
  endedAt: null,
  deployments: [],
  ...more,
})

export const aSequel = (more: Partial<Sequel> = {}): Sequel => ({
  calls: [],
  panels: [],
  selected: 0,
  awards: [],
  pilots: [],
  ...more,
})
