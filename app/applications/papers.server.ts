import { findCallById } from '#app/calls/calls.server.ts'
import { listDocuments } from '#app/calls/documents.server.ts'
import { AUDIENCES, type Audience } from '#app/calls/questionnaire.ts'
import { holdsNir } from '#app/needs/nir.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { keepFile, listFiles, serveFile } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { LARGEST_UPLOAD } from '#app/platform/upload.ts'
import { keepUploaded, listUploads } from '#app/platform/uploads.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { audiencesOf, mayWrite } from './application.access.ts'
import { objectionToSaving } from './application.ts'
import { type ApplicationWhole, findApplication } from './applications.server.ts'
import { holdDraft } from './holding.server.ts'
import { MOST_PAPERS, type Slot, slipsInPapers, slotsOf } from './papers.ts'

export type Paper = Awaited<ReturnType<typeof papersOf>>[number]

/** The papers of a file that its viewer is among the readers of, with what may be said of each. */
export async function listPapers(viewer: Viewer, id: string) {
  await findApplication(viewer, id)
  const row = await db().application.findUniqueOrThrow({ where: { id }, include: { collaborators: true } })
  const call = await findCallById(viewer, row.callId)
  return papersOf(id, audiencesOf(viewer, { ...row, team: row.collaborators }, call))
}

async function papersOf(applicationId: string, audiences: readonly Audience[] = AUDIENCES) {
  const where = { applicationId, removedAt: null, audience: { in: [...audiences] } }
  const rows = await db().applicationPaper.findMany({ where, orderBy: { id: 'asc' } })
  const files = await listFiles(rows.map((paper) => paper.fileId))
  return rows.map(({ id: paperId, questionId, documentId, fileId, givenAt, audience }) => {
    const { name, size, safety, digest } = found(files.get(fileId))
    return { id: paperId, slotId: questionId ?? documentId ?? '', name, size, safety, digest, givenAt, audience }
  })
}

/** What a draft has room for, what was given, what is missing, and what is still on its way. */
export async function findPapers(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const left = await listUploads(viewer, purposeOf(id))
  return { application, ...(await papersAsked(application)), left, objection: objectionToSaving(application) }
}

/** What is sent for a file goes to no other. */
export const purposeOf = (id: string) => `application:${id}`

export type Given = { name: string; bytes: Uint8Array } | { uploadId: string }

/** Give a paper for one of the places of a draft. 409 when it is no file we take, or the place is full. */
export async function givePaper(viewer: Viewer, id: string, slotId: string, given: Given) {
  const { slots, papers, objection } = await findPapers(viewer, id)
  if (objection) refuse(409, objection)
  const slot = found(slots.find((one) => one.id === slotId))
  if (papers.filter((paper) => paper.slotId === slotId).length >= MOST_PAPERS) refuse(409, 'too_many_papers')
  return inTransaction(async (tx) => {
    const fileId = await keptFor(viewer, id, given)
    await holdDraft(tx, viewer, id)
    const by = { givenBy: personOf(viewer).id, givenAt: now() }
    const paper = { id: newId(), applicationId: id, ...placeIn(slot), fileId, audience: slot.audience, ...by }
    await tx.applicationPaper.create({ data: paper })
    await record(tx, viewer, 'application.paper_given', id)
    return { id: paper.id }
  })
}

/** The file that came for a place, kept in the running transaction. */
export async function keptFor(viewer: Viewer, id: string, given: Given) {
  if ('uploadId' in given) {
    const file = await keepUploaded(viewer, given.uploadId, purposeOf(id))
    if (holdsNir((await listFiles([file.id])).get(file.id)?.name ?? '')) refuse(409, 'nir_in_name')
    return file.id
  }
  if (holdsNir(given.name)) refuse(409, 'nir_in_name')
  return (await keepFile(viewer, given, undefined, LARGEST_UPLOAD)).id
}

const placeIn = ({ id, kind }: Slot) => (kind === 'question' ? { questionId: id } : { documentId: id })

/** Take a paper out of a draft; versions that had it keep it. */
export async function removePaper(viewer: Viewer, id: string, paperId: string) {
  const { papers, objection } = await findPapers(viewer, id)
  found(papers.find((paper) => paper.id === paperId))
  if (objection) refuse(409, objection)
  await inTransaction(async (tx) => {
    await holdDraft(tx, viewer, id)
    const where = { id: paperId, applicationId: id, removedAt: null }
    const { count } = await tx.applicationPaper.updateMany({ where, data: { removedAt: now() } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'application.paper_removed', id)
  })
}

/** The file itself, to those who read it; 404 to whoever may not know of it. */
export async function servePaper(viewer: Viewer, id: string, paperId: string) {
  found((await listPapers(viewer, id)).find((paper) => paper.id === paperId))
  return serveFile(found(await db().applicationPaper.findUnique({ where: { id: paperId } })).fileId)
}

/** The places of a draft, what was given there and what is missing. The caller has found that its viewer may write it. */
export async function papersAsked({ id, callId, questionnaire, answers }: ApplicationWhole) {
  const slots = slotsOf(questionnaire, answers, await listDocuments(callId))
  const papers = await papersOf(id)
  return { slots, papers, slips: slipsInPapers(slots, papers) }
}
