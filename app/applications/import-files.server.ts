import { holdsNir } from '#app/needs/nir.ts'
import { FILE_KINDS, objectionToFile } from '#app/platform/file.ts'
import { keepFile } from '#app/platform/files.server.ts'
import { LARGEST_UPLOAD } from '#app/platform/upload.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { entriesOf } from '#app/platform/zip.ts'
import { type Brought, MOST_UNPACKED } from './import.ts'

/** A file as it comes, read when its turn is; or why it cannot be. */
export interface Given {
  name: string
  read: () => Promise<Uint8Array | string>
}

const ZIP = [0x50, 0x4b]

/** The files of a form, those of its zips one by one; or why a zip cannot be opened. */
export async function givenFiles(files: File[]): Promise<Given[] | string> {
  const given: Given[] = []
  for (const file of files) {
    if (file.size > LARGEST_UPLOAD) return 'upload_too_large'
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!ZIP.every((byte, place) => bytes[place] === byte)) {
      given.push({ name: file.name, read: async () => bytes })
      continue
    }
    const entries = await entriesOf(bytes, LARGEST_UPLOAD)
    if (typeof entries === 'string') return entries
    given.push(...entries)
  }
  return given
}

/** Keep what may be kept, in the running transaction, and remember by its name what may not, and why. */
export async function filesKept(viewer: Viewer, files: Given[]): Promise<Brought[]> {
  const kept: Brought[] = []
  let unpacked = 0
  for (const { name, read } of files) {
    const bytes = unpacked > MOST_UNPACKED ? 'files_too_large' : await read()
    const objection = typeof bytes === 'string' ? bytes : objectionTo(name, bytes)
    if (typeof bytes !== 'string') unpacked += bytes.length
    const file =
      objection === null && typeof bytes !== 'string'
        ? await keepFile(viewer, { name, bytes }, FILE_KINDS, LARGEST_UPLOAD)
        : null
    kept.push({ name, fileId: file?.id ?? null, objection })
  }
  return kept
}

function objectionTo(name: string, bytes: Uint8Array) {
  return holdsNir(name) ? 'nir_in_name' : objectionToFile(bytes, FILE_KINDS, LARGEST_UPLOAD)
}
