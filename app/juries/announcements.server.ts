import { listOwners } from '#app/applications/applicants.server.ts'
import { decideApplications } from '#app/applications/applications.server.ts'
import { decideCutoff } from '#app/calls/cutoffs.server.ts'
import { listReachable } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record, recordAll } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToAnnouncing } from './announcement.ts'
import { tellNeeds } from './answers.server.ts'
import { OUTCOMES } from './decision.ts'
import { holdPanel } from './panels.server.ts'
import { findRanking } from './rankings.server.ts'
import { free } from './reserve.server.ts'

/**
 * What is decided, file by file in the order of the letters, and to whom each goes; none to who took their file back meanwhile.
 * 409 before the decision; 403 to who could not have decided.
 */
export async function findResults(viewer: Viewer, panelId: string) {
  const { panel, ranked, files, obstacle } = await findRanking(viewer, panelId)
  if (obstacle) refuse(403, obstacle)
  if (panel.stage !== 'decided') refuse(409, 'not_decided_yet')
  const owners = await listOwners([...files.keys()])
  const names = await listReachable([...owners.values()])
  const lines = new Set(await listLines(panelId))
  const letters = ranked.flatMap(({ applicationId }) => {
    const file = files.get(applicationId)
    if (!file?.decision) return []
    const { id, number, title, organisationName, decision } = file
    const ownerId = owners.get(id) ?? null
    const about = { id, number: number ?? '', title, organisationName, ownerId, decision }
    return [
      { ...about, to: names.get(ownerId ?? '') ?? null, leaves: file.stage !== 'withdrawn', hasLine: lines.has(id) },
    ]
  })
  return { panel, letters: letters.sort((a, b) => ORDER[a.decision.outcome] - ORDER[b.decision.outcome]) }
}

/** The files to whose applicant something is added. */
async function listLines(panelId: string) {
  const lines = await db().personalLine.findMany({ where: { panelId }, select: { applicationId: true } })
  return lines.map(({ applicationId }) => applicationId)
}

const ORDER = { selected: 0, reserve: 1, refused: 2 } as const

/** The same while nothing has left: 409 once announced. */
export async function findAnnounceable(viewer: Viewer, panelId: string) {
  const results = await findResults(viewer, panelId)
  const objection = objectionToAnnouncing(results.panel)
  if (objection) refuse(409, objection)
  return results
}

/**
 * Let the results of a cut-off leave the room, all in one go: files, cut-off and needs change, and each applicant is written to.
 * Once only: of two hands at once, the second is told 409.
 */
export async function announceResults(viewer: Viewer, panelId: string) {
  const { panel, letters } = await findAnnounceable(viewer, panelId)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const objection = objectionToAnnouncing(held)
    if (objection) refuse(409, objection)
    if (held.decidedAt?.getTime() !== panel.decidedAt?.getTime()) refuse(409, 'changed_meanwhile')
    const signed = { announcedAt: now(), announcedBy: personOf(viewer).id }
    await tx.panel.update({ where: { id: panelId }, data: signed })
    const leaving = letters.filter(({ leaves }) => leaves)
    for (const outcome of OUTCOMES) {
      const ids = leaving.filter(({ decision }) => decision.outcome === outcome).map(({ id }) => id)
      await decideApplications(viewer, ids, outcome)
      await recordAll(tx, viewer, 'decision.told', ids, outcome)
    }
    const left = letters.filter(({ leaves, decision }) => !leaves && decision.outcome === 'selected')
    for (const { id } of left) await free(tx, panelId, id, 'withdrawn')
    await decideCutoff(viewer, panelId)
    await tellNeeds(viewer, panel.call.id)
    await record(tx, viewer, 'panel.announced', panelId)
    return { told: leaving.length }
  })
}
