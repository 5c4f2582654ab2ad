import { parseBuffer } from 'music-metadata'
import sharp from 'sharp'
import { kindOf, objectionToFile } from '#app/platform/file.ts'
import {
  type AttachmentKind,
  attachmentKindOf,
  LONGEST_RECORDING_S,
  MOST_PIXELS,
  TAKEN,
  WIDEST_PHOTO,
} from './attachment.ts'
import { holdsNir } from './nir.ts'

/** A file made fit to be kept with a need. */
export interface FitFile {
  kind: AttachmentKind
  name: string
  bytes: Uint8Array
}

/**
 * Make a file fit to be kept: a photo is drawn again, so that where and when it was taken stay behind; a recording is measured. Or
 * why it cannot be kept.
 */
export async function fitFile(file: { name: string; bytes: Uint8Array }): Promise<FitFile | { objection: string }> {
  const { name, bytes } = file
  const objection = holdsNir(name) ? 'nir_in_text' : objectionToFile(bytes, TAKEN)
  if (objection) return { objection }
  const type = kindOf(bytes) ?? 'application/pdf'
  const kind = attachmentKindOf(type)
  if (kind === 'document') return { kind, name, bytes }
  if (kind === 'photo') {
    const drawn = await drawnAgain(bytes).catch(() => null)
    return drawn ? { kind, name, bytes: drawn } : { objection: 'photo_unreadable' }
  }
  const why = await objectionToSound(bytes, type)
  return why ? { objection: why } : { kind, name, bytes }
}

/** The picture alone, upright, at most as wide as a screen shows: sharp keeps no metadata unless told to. */
async function drawnAgain(bytes: Uint8Array) {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
  const room = { width: WIDEST_PHOTO, height: WIDEST_PHOTO, fit: 'inside', withoutEnlargement: true } as const
  return new Uint8Array(await picture.rotate().resize(room).toBuffer())
}

async function objectionToSound(bytes: Uint8Array, mimeType: string) {
  const { format } = await parseBuffer(bytes, { mimeType }, { duration: true, skipCovers: true }).catch(() => ({
    format: null,
  }))
  if (!format?.duration) return 'sound_unreadable'
  if (format.hasVideo) return 'file_kind_unknown'
  return format.duration > LONGEST_RECORDING_S ? 'sound_too_long' : null
}
