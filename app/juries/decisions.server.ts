import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
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
import { writeMinutes } from './minutes.server.ts'
import { objectionToDeciding } from './panel.ts'
import { holdPanel } from './panels.server.ts'
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
    await writeMinutes(tx, viewer, panelId)
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
