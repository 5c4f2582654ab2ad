import { listApplicationsById } from '#app/applications/applications.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { OUTCOMES } from './decision.ts'

interface Reading {
  applicationId: string
  stage: string
  panel: { announcedAt: Date | null }
}

/** What became of the files of these handed-in readings, once told to all: called-up ones included, those barred to the viewer left out. */
export async function listBecome(viewer: Viewer, readings: Reading[]) {
  const told = readings.filter(({ stage, panel }) => stage === 'submitted' && panel.announcedAt)
  const ids = told.map(({ applicationId }) => applicationId)
  const files = ids.length > 0 ? await listApplicationsById(viewer, ids) : new Map<string, { stage: string }>()
  return new Map(ids.map((id) => [id, OUTCOMES.find((outcome) => outcome === files.get(id)?.stage) ?? null]))
}

/** Whom to thank when the results of a jury are told, for letters: each who handed a reading in that still stands. */
export async function findThanked(panelId: string) {
  const { callId } = await db().panel.findUniqueOrThrow({ where: { id: panelId } })
  const where = { panelId, reviews: { some: { stage: 'submitted' as const } } }
  const jurors = await db().juror.findMany({ where, select: { personId: true } })
  return { callId, personIds: jurors.map(({ personId }) => personId) }
}
