import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { signatureOf } from './counting.server.ts'
import { isAwaited } from './extra-reading.ts'
import { findRanking } from './rankings.server.ts'
import { placesPaid, readBy, standingsOf } from './standings.ts'

/** The ranking with both columns side by side; `places` is how many files would be kept, else what the envelope pays. */
export async function findStandings(viewer: Viewer, panelId: string, wanted: number | null = null) {
  const ranking = await findRanking(viewer, panelId)
  const { panel, ranked, files } = ranking
  const asked = new Map([...files.values()].map((file) => [file.id, file.askedCents ?? 0]))
  const selected = [...files.values()].filter((file) => file.decision?.outcome === 'selected').length
  const most = Math.max(1, ranked.length)
  const places = Math.min(wanted ?? (selected || placesPaid(ranked, asked, panel.call.envelopeCents)), most)
  const standings = standingsOf(panel.call.criteria, readBy([...files.values()]), ranked, places)
  const alerts = ranked.filter((file) => file.alert).map((file) => file.applicationId)
  const awaited = await listAwaited(panelId, alerts)
  return { ...ranking, standings, places, awaited, chosen: await signatureOf(panel) }
}

/** Which of these files wait for one more reading. */
async function listAwaited(panelId: string, applicationIds: string[]) {
  const where = { panelId, applicationId: { in: applicationIds } }
  const reviews = await db().review.findMany({ where, select: { jurorId: true, applicationId: true, stage: true } })
  return applicationIds.filter((id) => isAwaited(reviews, id))
}

export type StandingsPage = Awaited<ReturnType<typeof findStandings>>
