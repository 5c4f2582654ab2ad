import { askClarification } from '#app/applications/clarifications.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'

/** A document that the call asks of those concerned. */
export function aDocument(callId: string) {
  const told = { position: 1, name: { fr: 'Extrait Kbis' }, help: { fr: '' }, need: 'if_applicable' as const }
  return db().callDocument.create({ data: { id: newId(), callId, ...told } })
}

/** A round of requests that runs until tomorrow. */
export async function asksToClarify(coord: PersonViewer, { id: callId }: { id: string }, applicationId: string) {
  const { id: documentId } = await db().callDocument.findFirstOrThrow({ where: { callId } })
  const asked = { questionId: null, documentId, request: 'Votre extrait, de moins de trois mois ?' }
  const points = [{ questionId: null, request: 'Dans quel service ?' }, asked]
  const { id } = await askClarification(coord, applicationId, { endsAt: hoursFrom(now(), 24), points })
  const of = { where: { clarificationId: id }, orderBy: { position: 'asc' } } as const
  const [point, paper] = await db().clarificationPoint.findMany(of)
  return {
    clarification: { id },
    'clarification point': { id: point?.id ?? '' },
    'paper asked for': { id: paper?.id ?? '' },
  }
}

/** A document that the file left for later. */
export async function aPromise(callId: string, applicationId: string) {
  const { begunBy } = await db().application.findUniqueOrThrow({ where: { id: applicationId } })
  const { id: documentId } = await db().callDocument.findFirstOrThrow({ where: { callId } })
  const promised = { promisedBy: begunBy, promisedAt: now(), dueOn: hoursFrom(now(), 240) }
  await db().filePromise.create({ data: { id: newId(), applicationId, documentId, ...promised } })
  return { 'promised document': { id: documentId }, promises: { id: applicationId } }
}
