import { findAsks } from '#app/calls/call-asks.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { listUploads } from '#app/platform/uploads.server.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { listPassportLines } from '#app/solutions/passports.server.ts'
import { listCurrentVersions } from '#app/solutions/versions.server.ts'
import { mayWrite } from './application.access.ts'
import { findApplication } from './applications.server.ts'
import { holdAsWriter } from './holding.server.ts'
import { type Given, keptFor, listPapers, purposeOf } from './papers.server.ts'
import { OWING, objectionToKeeping } from './promise.ts'
import { listPromises } from './promises.server.ts'

/** What a sent file still owes, for those who write it: 403 to its other readers, 404 when nothing was promised. */
export async function findPromised(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const promises = await listPromises(application)
  if (promises.length === 0) refuse(404, 'not_found')
  const papers = await listPapers(viewer, id)
  const left = await listUploads(viewer, purposeOf(id))
  return { application, promises, papers, left }
}

/** Give a promised document, late or not. 409 when it was given meanwhile, or when nothing is awaited any more. */
export async function keepPromise(viewer: Viewer, id: string, documentId: string, given: Given) {
  const { application, promises } = await findPromised(viewer, id)
  const promise = found(promises.find((one) => one.documentId === documentId))
  const objection = objectionToKeeping(application, promise)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const fileId = await keptFor(viewer, id, given)
    const held = await holdAsWriter(tx, viewer, id)
    const where = { applicationId: id, documentId, keptAt: null }
    const { count } = await tx.filePromise.updateMany({ where, data: { keptAt: now() } })
    const late = objectionToKeeping(held, { ...promise, keptAt: count === 0 ? now() : null })
    if (late) refuse(409, late)
    const paper = { id: newId(), applicationId: id, documentId, fileId, audience: 'jury' as const }
    await tx.applicationPaper.create({ data: { ...paper, givenBy: personOf(viewer).id, givenAt: now() } })
    await record(tx, viewer, 'application.promise_kept', id)
    return { id: paper.id }
  })
}

/** What follows a line of a passport that is verified: the files that promised what it proves have kept their word. Done again, it changes nothing. */
export async function keepByPassport(versionId: string) {
  const lines = (await listPassportLines([versionId])).get(versionId) ?? []
  const proved = lines.filter(({ stands, verifiedAt }) => stands && verifiedAt).map(({ requirement }) => requirement)
  for (const { id, applicationId, documentId, application } of await listOwedOf(versionId)) {
    const { documents } = await findAsks(application.callId)
    const asked = documents.find((document) => document.id === documentId)?.requirement
    if (!asked || !proved.includes(asked)) continue
    await inTransaction(async (tx) => {
      const { count } = await tx.filePromise.updateMany({ where: { id, keptAt: null }, data: { keptAt: now() } })
      if (count > 0) await record(tx, CLOCK, 'application.promise_kept', applicationId)
    })
  }
}

/** What the files of this version's solution still owe, while it is the one that stands. */
async function listOwedOf(versionId: string) {
  const include = { application: { select: { callId: true, solutionId: true } } }
  const where = { keptAt: null, application: { stage: { in: [...OWING] } } }
  const owed = await db().filePromise.findMany({ where, include })
  const versions = await listCurrentVersions(owed.map(({ application }) => application.solutionId))
  return owed.filter(({ application }) => versions.get(application.solutionId)?.id === versionId)
}
