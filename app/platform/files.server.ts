import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { now } from './clock.ts'
import { db, inTransaction } from './db.ts'
import { env } from './env.ts'
import { kindOf, objectionToFile, tidyFileName } from './file.ts'
import { newId } from './id.ts'
import { found, refuse } from './refusal.ts'
import { actorOf, type Viewer } from './viewer.ts'

/** Keep a file on disk under its digest, and its row in the running transaction. What is kept twice stands once on disk. */
export async function keepFile(viewer: Viewer, file: { name: string; bytes: Uint8Array }) {
  const objection = objectionToFile(file.bytes)
  if (objection) refuse(409, objection)
  const digest = createHash('sha256').update(file.bytes).digest('hex')
  const place = placeOf(digest)
  await mkdir(path.dirname(place), { recursive: true })
  const half = `${place}.${newId()}`
  await writeFile(half, file.bytes, { mode: 0o600 })
  await rename(half, place)
  const id = newId()
  const seen = { digest, size: file.bytes.length, kind: kindOf(file.bytes) ?? '', name: tidyFileName(file.name) }
  await inTransaction((tx) =>
    tx.storedFile.create({ data: { id, ...seen, scan: 'waiting', keptBy: actorOf(viewer), keptAt: now() } }),
  )
  return { id, digest }
}

/** A file as a form brought it, with why it cannot be kept (or null); undefined where none was chosen. */
export async function givenFile(file: File | undefined) {
  if (!file || file.size === 0) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, objection: objectionToFile(bytes) }
}

/** The file as an attachment; the calling room has checked that the viewer may. */
export async function serveFile(id: string) {
  const { digest, kind, name } = found(await db().storedFile.findUnique({ where: { id } }))
  const headers = {
    'Content-Type': kind,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Content-Security-Policy': `default-src 'none'; sandbox`,
    'Cache-Control': 'no-store',
  }
  return new Response(await readFile(placeOf(digest)), { headers })
}

function placeOf(digest: string) {
  return path.join(env().filesFolder, digest.slice(0, 2), digest)
}
