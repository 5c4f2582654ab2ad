import { findApplication } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listAdjusted } from './counting.server.ts'
import {
  againstField,
  againstRanking,
  objectionToVerdicts,
  outcomeField,
  placeField,
  unexplainedIn,
  unsettledIn,
  type Verdict,
} from './decision.ts'

import { mayReadOutcome } from './jury.access.ts'
import { objectionToDeciding } from './panel.ts'
import { holdPanel } from './panels.server.ts'
import { pointsOf, rankFiles } from './ranking.ts'
import { findRanking } from './rankings.server.ts'

/**
 * Decide every file of the cut-off at once: selected, reserve in order, refused, each with reasons. Nobody outside the room knows
 * before `announceResults`; until then it may be decided anew by who says which decision they take back (`revises`, its instant).
 * One of two coordinators deciding together is told 409; who is barred from a file, or belongs to an applicant, is refused (403).
 * Going against the ranking is written down.
 */
export async function decide(viewer: Viewer, panelId: string, verdicts: Verdict[], revises: Date | null = null) {
  const { panel, ranked } = await findDecidable(viewer, panelId)
  if (!isSame(panel.decidedAt, revises)) refuse(409, 'already_decided')
  const objection = objectionToVerdicts(ranked, verdicts)
  if (objection) refuse(409, objection)
  const against = againstRanking(ranked, verdicts)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    if (held.announcedAt) refuse(409, 'already_announced')
    if (!isSame(held.decidedAt, revises)) refuse(409, 'already_decided')
    const decidedAt = now()
    const signed = { panelId, decidedBy: personOf(viewer).id, decidedAt }
    await tx.panel.update({ where: { id: panelId }, data: { stage: 'decided', decidedAt } })
    await tx.decision.deleteMany({ where: { panelId } })
    const data = verdicts.map(({ againstWhy, ...verdict }) => {
      return { ...verdict, ...signed, againstWhy: against.has(verdict.applicationId) ? againstWhy : null }
    })
    await tx.decision.createMany({ data })
    for (const { applicationId } of verdicts)
      await record(tx, viewer, 'decision.taken', applicationId, against.get(applicationId))
    await record(tx, viewer, revises ? 'panel.decided_anew' : 'panel.decided', panelId)
    return { selected: verdicts.filter((verdict) => verdict.outcome === 'selected').length }
  })
}

const isSame = (one: Date | null, other: Date | null) => one?.getTime() === other?.getTime()

/** The ranking, for whoever may decide on it now; refused as `decide` would. */
export async function findDecidable(viewer: Viewer, panelId: string) {
  const ranking = await findRanking(viewer, panelId)
  if (ranking.obstacle) refuse(403, ranking.obstacle)
  const objection = objectionToDeciding(ranking.panel)
  if (objection) refuse(409, objection)
  return ranking
}

/** Decide as the form says, or give the reason word of each field to correct and decide nothing. */
export async function decideAsTyped(viewer: Viewer, panelId: string, verdicts: Verdict[], revises: Date | null = null) {
  const slips = await findSlips(viewer, panelId, verdicts)
  if (!slips) await decide(viewer, panelId, verdicts, revises)
  return { slips }
}

/** A reserve out of order, equal files treated differently, or choices against the ranking without why; null when there is none. */
async function findSlips(viewer: Viewer, panelId: string, verdicts: Verdict[]) {
  const { ranked } = await findDecidable(viewer, panelId)
  const objection = objectionToVerdicts(ranked, verdicts)
  const reserve = verdicts.find((verdict) => verdict.outcome === 'reserve')
  if (objection === 'reserve_not_in_order' && reserve) return { [placeField(reserve.applicationId)]: objection }
  if (objection === 'tie_unsettled') return slipsOf(unsettledIn(ranked, verdicts), outcomeField, objection)
  if (objection !== 'against_without_reason') return null
  const said = [...againstRanking(ranked, verdicts)].map(([id, word]): [string, string] => [outcomeField(id), word])
  return { ...Object.fromEntries(said), ...slipsOf(unexplainedIn(ranked, verdicts), againstField, objection) }
}

function slipsOf(ids: string[], field: (id: string) => string, word: string): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [field(id), word]))
}

/** What an applicant reads of the decision: reasons, means and comments by criterion; never who wrote them. Null until it is announced, and to whoever reads the file without being concerned. */
export async function findOutcome(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const decision = await db().decision.findUnique({ where: { applicationId }, include: { panel: true } })
  if (!decision?.panel.announcedAt) return null
  const call = await findCallById(viewer, application.callId)
  const about = { applicantId: application.organisationId, call, panelId: decision.panelId }
  if (!mayReadOutcome(viewer, about)) return null
  const { criteria } = call
  const where = { applicationId, stage: 'submitted' as const }
  const readings = await db().review.findMany({ where, select: { scores: true } })
  const [file] = rankFiles(criteria, [{ applicationId, readings: readings.map(pointsOf) }])
  const { outcome, reserveRank, reasons, againstWhy, decidedAt, panel } = decision
  const counted = panel.counting === 'adjusted' ? await listAdjusted(panel.id, criteria) : undefined
  const marks = readings.flatMap((reading) => reading.scores)
  return {
    ...{ outcome, reserveRank, reasons, againstWhy, decidedAt, readings: readings.length },
    total: file?.total ?? null,
    /** The calibrated total, when that is the one the jury had chosen to count. */
    adjusted: counted?.get(applicationId) ?? null,
    criteria: criteria.map(({ id, name, weight, threshold }) => {
      const place = file?.criteria.find((criterion) => criterion.criterionId === id)
      // In alphabetical order: the order of the jurors would tell which comments are by the same hand.
      const comments = marks.filter((mark) => mark.criterionId === id).map((mark) => mark.comment)
      return {
        id,
        name,
        weight,
        threshold,
        mean: place?.mean ?? null,
        met: place?.met ?? false,
        comments: comments.sort(),
      }
    }),
  }
}

export type OutcomeTold = NonNullable<Awaited<ReturnType<typeof findOutcome>>>

/** The files selected by the juries of these calls, by call: public once announced. */
export async function listSelectedOfCalls(callIds: string[]) {
  const panel = { callId: { in: callIds }, announcedAt: { not: null } }
  const where = { outcome: 'selected' as const, panel }
  const select = { applicationId: true, panel: { select: { callId: true } } }
  const decisions = await db().decision.findMany({ where, select, orderBy: { applicationId: 'asc' } })
  const selected = new Map<string, string[]>(callIds.map((callId) => [callId, []]))
  for (const { applicationId, panel } of decisions) selected.get(panel.callId)?.push(applicationId)
  return selected
}
