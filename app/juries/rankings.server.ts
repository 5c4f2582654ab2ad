import { objectionToReviewing } from '#app/applications/application.ts'
import { listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { belongsTo } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listVersions } from './corrections.server.ts'
import { groupBy } from './group.ts'
import { withHearings } from './hearing-results.server.ts'
import { findPanelToRun } from './panels.server.ts'
import { pointsOf, rankFiles } from './ranking.ts'
import { adjustedTotals, readBy } from './standings.ts'
import { listTieChoices } from './tie-choices.server.ts'

/** What the opened scores say: every file in order with each juror's marks, for those who run the jury. 409 while they are hidden. */
export async function findRanking(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  if (panel.openedAt === null) refuse(409, 'scores_still_hidden')
  const received = await listApplicationsOfCutoff(viewer, panelId)
  const decisions = new Map((await listDecisions(panelId)).map((decision) => [decision.applicationId, decision]))
  const files = received.filter((file) => objectionToReviewing(file) === null || decisions.has(file.id))
  const readings = groupBy(await listReadings(viewer, panelId), (reading) => reading.applicationId)
  const recusals = groupBy(await listRecusals(viewer, panelId), (recusal) => recusal.applicationId)
  const { criteria } = panel.call
  const of = ({ id }: { id: string }) => readings.get(id) ?? []
  const read = files.map((file) => ({ applicationId: file.id, readings: of(file).map(pointsOf) }))
  const rows = files.map((file) => ({
    ...file,
    readings: of(file),
    recusals: (recusals.get(file.id) ?? []).map(({ applicationId: _, ...recusal }) => recusal),
    decision: decisions.get(file.id) ?? null,
  }))
  return {
    panel,
    ranked: rankFiles(
      criteria,
      read,
      await withHearings(
        panelId,
        criteria,
        read,
        panel.counting === 'adjusted' ? adjustedTotals(criteria, readBy(rows)) : undefined,
      ),
      await listTieChoices(panelId),
    ),
    files: new Map(rows.map((row) => [row.id, row])),
    obstacle: await obstacleTo(viewer, panelId, received),
  }
}

export type Ranking = Awaited<ReturnType<typeof findRanking>>
export type RankedFile = Ranking['files'] extends Map<string, infer File> ? File : never

/** The reviews handed in that the viewer may read, with who wrote each. */
async function listReadings(viewer: Viewer, panelId: string) {
  const where = { panelId, stage: 'submitted' as const, ...readable(viewer) }
  const reviews = await db().review.findMany({ where, include: { scores: true, juror: true }, orderBy: { id: 'asc' } })
  const versions = await listVersions(reviews.map((review) => review.id))
  const names = await listNames(reviews.map((review) => review.juror.personId))
  return reviews.map(({ id, applicationId, comment, confidence, scores, juror }) => {
    const jurorName = names.get(juror.personId) ?? ''
    return {
      id,
      applicationId,
      jurorId: juror.id,
      comment,
      confidence,
      scores,
      jurorName,
      versions: versions.get(id) ?? [],
    }
  })
}

async function listDecisions(panelId: string) {
  return db().decision.findMany({ where: { panelId } })
}

async function listRecusals(viewer: Viewer, panelId: string) {
  const where = { panelId, stage: 'recused' as const, ...readable(viewer) }
  const recused = await db().review.findMany({ where, include: { juror: true }, orderBy: { id: 'asc' } })
  const names = await listNames(recused.map((review) => review.juror.personId))
  return recused.map(({ applicationId, conflictNote, digest, juror }) => {
    const jurorName = names.get(juror.personId) ?? ''
    return { applicationId, note: conflictNote, jurorName, setAside: digest !== null }
  })
}

/** Why this viewer cannot be the one who decides: a file of the jury is barred to them, or comes from an organisation of theirs. */
async function obstacleTo(viewer: Viewer, panelId: string, received: { id: string; organisationId: string }[]) {
  const seen = new Set(received.map((file) => file.id))
  const entrusted = await db().review.findMany({ where: { panelId }, select: { applicationId: true } })
  if (entrusted.some((review) => !seen.has(review.applicationId))) return 'barred_from_a_file'
  return received.some((file) => belongsTo(viewer, file.organisationId)) ? 'member_of_an_applicant' : null
}

/** The same for a page that shows no ranking. */
export async function obstacleOf(viewer: Viewer, panelId: string) {
  return obstacleTo(viewer, panelId, await listApplicationsOfCutoff(viewer, panelId))
}
