import type { Facility } from '#app/facilities/facilities.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { isLevel, type Level, settledFrom } from '../deployment.ts'
import { fromThousandths } from '../indicator.ts'
import { isLate } from '../milestone.ts'
import type { PilotDeployment, PilotIndicator, PilotLine, PilotMilestone, PilotSite } from '../pilot-whole.ts'
import { isItem, weigh } from '../readiness.ts'

export const LINE = { sites: true, deployments: { orderBy: { since: 'asc' } } } satisfies Prisma.PilotInclude
export const WHOLE = {
  ...LINE,
  readiness: true,
  evaluation: true,
  milestones: { orderBy: [{ dueOn: 'asc' }, { position: 'asc' }] },
  indicators: { orderBy: { position: 'asc' }, include: { measures: { orderBy: { measuredOn: 'asc' } } } },
} satisfies Prisma.PilotInclude

export type LineRow = Prisma.PilotGetPayload<{ include: typeof LINE }>
export type WholeRow = Prisma.PilotGetPayload<{ include: typeof WHOLE }>
type Facilities = Map<string, Facility>
type DeploymentRow = LineRow['deployments'][number]

/** The facilities that a few pilots name, to be asked for together. */
export function facilityIdsOf(rows: LineRow[]) {
  return rows.flatMap(({ sites, deployments }) => [...sites, ...deployments].map(({ facilityId }) => facilityId))
}

export function lineOf(row: LineRow, facilities: Facilities, now: Date): PilotLine {
  const { id, number, awardId, organiserId, stage, openedAt, startedAt, endedAt, stopReason } = row
  return {
    ...{ id, number, awardId, organiserId, stage, openedAt, startedAt, endedAt, stopReason },
    title: bilingual(row.title),
    aim: bilingual(row.aim),
    level: row.level === null ? null : levelOf(row.level),
    sites: row.sites.map((site) => siteOf(site, facilities)),
    deployments: row.deployments.map((deployment) => deploymentOf(deployment, endedAt, facilities, now)),
  }
}

export function wholeOf(row: WholeRow, facilities: Facilities, now: Date) {
  const answers = row.readiness.flatMap(({ item, points, note }) => (isItem(item) ? [{ item, points, note }] : []))
  return {
    ...lineOf(row, facilities, now),
    milestones: row.milestones.map((milestone) => milestoneOf(milestone, now)),
    indicators: row.indicators.map(indicatorOf),
    evaluation: row.evaluation && evaluationOf(row.evaluation),
    readiness: { answers, ...weigh(answers) },
  }
}

export function deploymentOf(row: DeploymentRow, endedAt: Date | null, facilities: Facilities, now: Date) {
  const { id, pilotId, since, people } = row
  const from = settledFrom(row, endedAt)
  const level = levelOf(row.level)
  const deployment: PilotDeployment = {
    ...siteOf(row, facilities),
    ...{ id, pilotId, level, since, people, settledFrom: from, settled: from <= now },
  }
  return deployment
}

function siteOf({ facilityId, unit }: { facilityId: string; unit: string }, facilities: Facilities): PilotSite {
  const { slug = '', name = '', town = null } = facilities.get(facilityId) ?? {}
  return { facilityId, slug, name, town, unit }
}

function milestoneOf(row: WholeRow['milestones'][number], now: Date): PilotMilestone {
  const { id, title, owner, dueOn, reachedAt, trancheId, evidenceId } = row
  return { id, title, owner, dueOn, reachedAt, trancheId, evidenceId, late: isLate(row, now) }
}

function indicatorOf({ id, name, unit, baseline, target, measures }: WholeRow['indicators'][number]): PilotIndicator {
  return {
    ...{ id, name, unit, baseline: fromThousandths(baseline), target: fromThousandths(target) },
    measures: measures.map((measure) => ({
      id: measure.id,
      on: measure.measuredOn,
      value: fromThousandths(measure.value),
      people: measure.people,
    })),
  }
}

function evaluationOf(row: NonNullable<WholeRow['evaluation']>) {
  const { careQuality, workQuality, facilityBenefit, learned, evaluatedAt } = row
  return { careQuality, workQuality, facilityBenefit, learned, evaluatedAt }
}

/** The database keeps levels between 0 and 5; anything else would be a fault. */
function levelOf(n: number): Level {
  if (!isLevel(n)) throw new RangeError(`no deployment level ${n}`)
  return n
}
