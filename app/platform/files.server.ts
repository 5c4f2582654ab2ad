import { createHash } from 'node:crypto'
import { now } from './clock.ts'
import { db, inTransaction, type Tx } from './db.ts'
import { type FileKind, kindOf, objectionToFile, tidyFileName } from './file.ts'
import { newId } from './id.ts'
import { enqueue } from './jobs.server.ts'
import { found, refuse } from './refusal.ts'
import { askForScan, isScanning } from './scanner.server.ts'
import { bytesOf, keepBytes, removeBytes } from './storage.server.ts'
import { actorOf, type Viewer } from './viewer.ts'

interface Given {
  name: string
  bytes: Uint8Array
}

/** Keep a file under its digest, and its row in the running transaction. What is kept twice stands once. */
export async function keepFile(viewer: Viewer, file: Given, taken?: readonly FileKind[], largest?: number) {
  const objection = objectionToFile(file.bytes, taken, largest)
  if (objection) refuse(409, objection)
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  const id = newId()
  const seen = { digest, size: file.bytes.length, kind: kindOf(file.bytes) ?? '', name: tidyFileName(file.name) }
  await inTransaction(async (tx) => {
    await holdDigest(tx, digest)
    await keepBytes(digest, file.bytes)
    await tx.storedFile.create({ data: { id, ...seen, scan: 'waiting', keptBy: actorOf(viewer), keptAt: now() } })
    await askForScan(id)
  })
  return { id, digest }
}

/** A file as a form brought it, with why it cannot be kept (or null); undefined where none was chosen. */
export async function givenFile(file: File | undefined, taken?: readonly FileKind[]) {
  if (!file || file.size === 0) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, objection: objectionToFile(bytes, taken) }
}

/** Names and sizes by id, for pages that show what was given. */
export async function listFiles(ids: (string | null)[]) {
  const rows = await db().storedFile.findMany({ where: { id: { in: ids.filter((id) => id !== null) } } })
  return new Map(rows.map(({ scan, ...row }) => [row.id, { ...shownOf(row), safety: safetyOf(scan) }]))
}

const shownOf = ({ name, size, kind, digest }: Shown) => ({ name, size, kind, digest })
type Shown = { name: string; size: number; kind: string; digest: string }

/** What may be said of a file: looked at and clean, refused, about to be looked at, or never looked at in this house. */
export type Safety = 'clean' | 'refused' | 'waiting' | 'unscanned'

function safetyOf(scan: 'clean' | 'refused' | 'waiting'): Safety {
  return scan === 'waiting' && !isScanning() ? 'unscanned' : scan
}

/** The file as an attachment; the calling room has checked that the viewer may. */
export async function serveFile(id: string) {
  return served(id, (name) => `attachment; filename*=UTF-8''${encodeURIComponent(name)}`, 'no-store')
}

/** A picture that everyone may see, to be shown in a page; asked for again each time, since it may be taken back. */
export async function showPicture(id: string) {
  return served(id, () => 'inline', 'no-cache')
}

async function served(id: string, dispositionOf: (name: string) => string, kept: string) {
  const { digest, kind, name, scan } = found(await db().storedFile.findUnique({ where: { id } }))
  if (scan === 'refused') refuse(410, 'file_refused')
  const headers = {
    'Content-Type': kind,
    'Content-Disposition': dispositionOf(name),
    'Content-Security-Policy': `default-src 'none'; sandbox`,
    'Cache-Control': kept,
    'X-Content-Type-Options': 'nosniff',
  }
  return new Response(await bytesOf(digest), { headers })
}

/** Forget a file, in the running transaction; its bytes go after the commit, unless another row names them. */
export async function forgetFile(tx: Tx, id: string) {
  const { digest } = await tx.storedFile.delete({ where: { id } })
  await enqueue('bytes', { digest })
}

/** Remove bytes that no row names any longer. Whoever is keeping the same ones is waited for. */
export async function sweepBytes(digest: string) {
  await inTransaction(async (tx) => {
    await holdDigest(tx, digest)
    if ((await tx.storedFile.count({ where: { digest } })) === 0) await removeBytes(digest)
  })
}

/** One at a time keeps or removes the bytes of one digest. */
async function holdDigest(tx: Tx, digest: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${digest}, 0))`
}
