import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findRanking } from './rankings.server.ts'

/** The ranking of a jury that has decided, for whoever sees all of it: 403 to those barred from a file, 409 before it decided. */
export async function findDecidedRanking(viewer: Viewer, panelId: string) {
  const ranking = await findRanking(viewer, panelId)
  if (ranking.obstacle) refuse(403, ranking.obstacle)
  if (ranking.panel.stage !== 'decided') refuse(409, 'not_decided_yet')
  return ranking
}
