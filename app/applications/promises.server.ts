import { findAsks } from '#app/calls/call-asks.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listPassportLines } from '#app/solutions/passports.server.ts'
import { listCurrentVersions } from '#app/solutions/versions.server.ts'
import { type ApplicationWhole, findApplication } from './applications.server.ts'
import { papersAsked } from './papers.server.ts'
import { slipsInPromises, stateOfPromise } from './promise.ts'

/**
 * What the draft of an express call leaves for later: each document asked later that is neither given nor stood in for by a
 * verified line of the passport, and the last day for which it may be promised. Nothing in other calls.
 */
export async function listToPromise(application: ApplicationWhole) {
  const { express, promisesBy, documents } = await findAsks(application.callId)
  const later = express ? documents.filter(({ need }) => need === 'later') : []
  if (later.length === 0) return { latest: promisesBy, documents: [] }
  const { papers } = await papersAsked(application)
  const verified = await listVerified(application.solutionId)
  const lacking = later.filter(
    ({ id, requirement }) => !papers.some(({ slotId }) => slotId === id) && !verified.has(requirement ?? ''),
  )
  return { latest: promisesBy, documents: lacking.map(({ id, name }) => ({ id, name })) }
}
export type ToPromise = Awaited<ReturnType<typeof listToPromise>>

/** The requirements that a coordinator has verified of a solution's version, and that still stand. */
async function listVerified(solutionId: string): Promise<Set<string>> {
  const version = (await listCurrentVersions([solutionId])).get(solutionId)
  if (!version) return new Set()
  const lines = (await listPassportLines([version.id])).get(version.id) ?? []
  return new Set(lines.filter(({ stands, verifiedAt }) => stands && verifiedAt).map(({ requirement }) => requirement))
}

/** What is wrong with the days promised for a file, beside their boxes; null when nothing is. */
export async function slipsInPromising(viewer: Viewer, id: string, promised: Record<string, Date>) {
  const asked = await listToPromise(await findApplication(viewer, id))
  const slips = Object.entries(slipsInPromises(asked, promised, now()))
  return slips.length > 0 ? Object.fromEntries(slips.map(([field, reason]) => [field, [reason]])) : null
}

/** Keep what is promised, in the transaction that sends the file, instead of what was promised before. */
export async function promiseDocuments(tx: Tx, applicationId: string, promised: Promising[], by: string) {
  await tx.filePromise.deleteMany({ where: { applicationId } })
  const made = { applicationId, promisedBy: by, promisedAt: now() }
  const data = promised.map(({ documentId, dueOn }) => ({ id: newId(), ...made, documentId, dueOn }))
  await tx.filePromise.createMany({ data })
}
export interface Promising {
  documentId: string
  dueOn: Date
}

/** What a file found by its viewer promised, in the order it was asked, for those who read its documents. */
export async function listPromises({ id, callId, audiences }: Pick<ApplicationWhole, 'id' | 'callId' | 'audiences'>) {
  if (!audiences.includes('jury')) return []
  const rows = await db().filePromise.findMany({ where: { applicationId: id } })
  if (rows.length === 0) return []
  const { documents } = await findAsks(callId)
  return documents.flatMap(({ id: documentId, name }) => {
    const row = rows.find((one) => one.documentId === documentId)
    if (!row) return []
    const { dueOn, keptAt } = row
    return [{ documentId, name, dueOn, keptAt, state: stateOfPromise(row, now()) }]
  })
}
export type PromiseSeen = Awaited<ReturnType<typeof listPromises>>[number]
