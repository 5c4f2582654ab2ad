import { now } from './clock.ts'
import { afterCommit, db, inTransaction } from './db.ts'
import { type FileKind, kindOf, tidyFileName } from './file.ts'
import { keepFile } from './files.server.ts'
import { newId } from './id.ts'
import { countTry } from './limits.server.ts'
import { refuse } from './refusal.ts'
import { keepPiece, pieceOf, removePiece } from './storage.server.ts'
import { LARGEST_UPLOAD, objectionToUpload, pieceAt, piecesOf, UPLOAD_DAYS } from './upload.ts'
import { actorOf, type Viewer } from './viewer.ts'

/** More files than one application holds, begun within the hour. */
const PER_PERSON = { what: 'upload', most: 60, minutes: 60 }

interface Begun {
  name: string
  size: number
  /** By which the browser knows the file again. */
  mark: string
  purpose: string
}

/** Begin to receive a file, or go on with the same one where it stopped. */
export async function beginUpload(viewer: Viewer, { name, size, mark, purpose }: Begun) {
  const objection = objectionToUpload(size)
  if (objection) return { reason: objection }
  const same = { keptBy: actorOf(viewer), purpose, name: tidyFileName(name), size, mark }
  const begun = await db().upload.findFirst({ where: { ...same, fileId: null }, orderBy: { begunAt: 'desc' } })
  if (begun) return { id: begun.id, received: begun.received }
  await countTry(PER_PERSON, same.keptBy)
  const id = newId()
  await db().upload.create({ data: { id, ...same, received: 0, begunAt: now(), movedAt: now() } })
  return { id, received: 0 }
}

/** Take the next piece. It is kept before it is counted, so that what is counted is there; sent twice, it stands once. */
export async function takePiece(viewer: Viewer, id: string, at: number, bytes: Uint8Array) {
  const upload = await db().upload.findFirst({ where: { id, keptBy: actorOf(viewer), fileId: null } })
  if (!upload) return { reason: 'not_found' }
  const row = { id, received: upload.received, size: upload.size }
  if (at !== row.received || at >= row.size) return { ...row, reason: 'wrong_place' }
  if (bytes.length !== pieceAt(row.size, at)) return { ...row, reason: 'wrong_length' }
  if (at === 0 && kindOf(bytes) === null) return { ...row, reason: 'file_kind_unknown' }
  await keepPiece(id, at, bytes)
  const received = at + bytes.length
  const { count } = await db().upload.updateMany({ where: { id, received: at }, data: { received, movedAt: now() } })
  return count === 0 ? { ...row, reason: 'wrong_place' } : { id, received }
}

/** What the viewer began to send for this and has not finished. */
export async function listUploads(viewer: Viewer, purpose: string) {
  const where = { keptBy: actorOf(viewer), purpose, fileId: null }
  const rows = await db().upload.findMany({ where, orderBy: { movedAt: 'desc' }, take: 5 })
  return rows.map(({ id, name, size, received }) => ({ id, name, size, received }))
}

/** A whole file that came for this purpose, kept in the running transaction. What is not the viewer's, not whole or taken already is 404. */
export async function keepUploaded(viewer: Viewer, id: string, purpose: string, taken?: readonly FileKind[]) {
  return inTransaction(async (tx) => {
    const where = { id, keptBy: actorOf(viewer), purpose, fileId: null }
    const row = await tx.upload.findFirst({ where })
    if (!row || row.received !== row.size) return refuse(404, 'not_found')
    const bytes = new Uint8Array(row.size)
    for (const at of piecesOf(row.size)) bytes.set(await pieceOf(id, at), at)
    const file = await keepFile(viewer, { name: row.name, bytes }, taken, LARGEST_UPLOAD)
    await tx.upload.update({ where: { id }, data: { fileId: file.id } })
    afterCommit(() => void removePieces(row).catch(() => undefined))
    return file
  })
}

/** What stopped and was not gone on with, and the traces of what was taken. */
export async function forgetOldUploads() {
  const before = new Date(now().getTime() - UPLOAD_DAYS * 86_400_000)
  const rows = await db().upload.findMany({ where: { movedAt: { lt: before } }, take: 500 })
  for (const row of rows) {
    await removePieces(row)
    await db().upload.deleteMany({ where: { id: row.id } })
  }
}

async function removePieces({ id, size }: { id: string; size: number }) {
  for (const at of piecesOf(size)) await removePiece(id, at)
}
