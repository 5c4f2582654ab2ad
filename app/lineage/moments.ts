/**
 * What happened along a chain, day by day, for those who would rather read than look at a bridge.
 * Only what has happened: what is to come stands on the bridge.
 */
import type { Bilingual } from '#app/platform/words.tsx'
import type { ChainAward, ChainNeed, ChainPanel } from './step.ts'

export type Happening =
  | 'told'
  | 'read'
  | 'call_opened'
  | 'call_closed'
  | 'jury_decided'
  | 'money_granted'
  | 'pilot_opened'
  | 'pilot_started'
  | 'pilot_ended'
  | 'pilot_stopped'
  | 'in_use'
  | 'erased'

export interface Moment {
  key: string
  at: Date
  what: Happening
  /** The thing's own name, where it has one. */
  name: Bilingual | null
  to: string | null
}

interface Told {
  need: ChainNeed & { erasedAt: Date | null }
  calls: { id: string; slug: string; title: Bilingual; opensAt: Date | null; closesAt: Date | null; phase: string }[]
  panels: ChainPanel[]
  awards: ChainAward[]
  pilots: {
    id: string
    stage: string
    title: Bilingual
    openedAt: Date
    startedAt: Date | null
    endedAt: Date | null
    deployments: { id: string; name: string; unit: string; since: Date }[]
  }[]
}

/** The days of a chain up to now, the first one first. */
export function momentsOf({ need, calls, panels, awards, pilots }: Told, now: Date): Moment[] {
  const moments = [
    moment(`${need.id} told`, need.submittedAt, 'told'),
    moment(`${need.id} read`, need.qualifiedAt, 'read'),
    moment(`${need.id} erased`, need.erasedAt, 'erased'),
    ...calls.flatMap(({ id, slug, title, opensAt, closesAt, phase }) => {
      const live = phase === 'cancelled' ? null : opensAt
      return [
        moment(`${id} opened`, live, 'call_opened', title, `/calls/${slug}`),
        moment(`${id} closed`, live && closesAt, 'call_closed', title, `/calls/${slug}`),
      ]
    }),
    ...panels.map(({ decidedAt }, place) => moment(`jury ${place}`, decidedAt, 'jury_decided')),
    ...awards.map(({ approvedAt, to }, place) => moment(`money ${place}`, approvedAt, 'money_granted', null, to)),
    ...pilots.flatMap(momentsOfPilot),
  ]
  const past = moments.flatMap(({ at, ...rest }) => (at && at <= now ? [{ at, ...rest }] : []))
  return past.sort((a, b) => a.at.getTime() - b.at.getTime())
}

function momentsOfPilot({ id, stage, title, openedAt, startedAt, endedAt, deployments }: Told['pilots'][number]) {
  const to = `/pilots/${id}`
  const end = stage === 'stopped' ? 'pilot_stopped' : 'pilot_ended'
  return [
    moment(`${id} opened`, openedAt, 'pilot_opened', title, to),
    moment(`${id} started`, startedAt, 'pilot_started', title, to),
    moment(`${id} ended`, endedAt, end, title, to),
    ...deployments.map((use) => moment(use.id, use.since, 'in_use', { fr: `${use.unit}, ${use.name}` }, to)),
  ]
}

function moment(key: string, at: Date | null, what: Happening, name: Bilingual | null = null, to?: string) {
  return { key, at, what, name, to: to ?? null }
}
