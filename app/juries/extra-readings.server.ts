import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { assignReviews } from './assignments.server.ts'
import { isAwaited } from './extra-reading.ts'
import { listFreeReaders } from './free-readers.server.ts'
import { findRanking } from './rankings.server.ts'

/** A file on which jurors part, and who could read it once more; 409 when they do not part, or a reading is still awaited. */
export async function findExtraReading(viewer: Viewer, panelId: string, applicationId: string) {
  const { panel, ranked, files } = await findRanking(viewer, panelId)
  const file = found(files.get(applicationId))
  const { spread, alert } = found(ranked.find((rank) => rank.applicationId === applicationId))
  if (panel.stage === 'decided') refuse(409, 'already_decided')
  if (!alert || !spread) refuse(409, 'jurors_agree')
  const { reviews, readers } = await listFreeReaders(panel, applicationId)
  if (isAwaited(reviews, applicationId)) refuse(409, 'reading_awaited')
  const told = readers.map(({ id, load, name }) => ({ id, load, name }))
  const { number, title } = file
  return { panelId, call: panel.call.title, file: { number, title }, widest: spread.widest, readers: told }
}

/** Ask one of them to read it too: they declare their links first, as for any file. */
export async function askExtraReading(
  viewer: Viewer,
  panelId: string,
  { applicationId, jurorId }: { applicationId: string; jurorId: string },
) {
  const { readers } = await findExtraReading(viewer, panelId, applicationId)
  const reader = found(readers.find(({ id }) => id === jurorId))
  await assignReviews(viewer, panelId, { jurorId: reader.id, applicationIds: [applicationId] })
  return { name: reader.name }
}
