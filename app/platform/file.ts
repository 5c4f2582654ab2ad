/**
 * A file someone gives: its digest, its size and its kind, found by its bytes and never by its name.
 * Its life: kept → (scanned). It is served only by the page of the room that asked for it, as an attachment.
 */
export const FILE_KINDS = ['application/pdf', 'image/png', 'image/jpeg'] as const
export const PHOTO_KINDS = ['image/jpeg', 'image/png', 'image/webp'] as const
export const SOUND_KINDS = ['audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/ogg', 'audio/webm', 'audio/wav'] as const
export type FileKind = (typeof FILE_KINDS | typeof PHOTO_KINDS | typeof SOUND_KINDS)[number]

/** A scanned report of forty pages; more is a film, and has no place here. */
export const LARGEST_FILE = 10_000_000

/** The first twelve bytes of each kind, in hexadecimal; a dot stands for any figure. */
const SIGNATURES: Record<FileKind, RegExp> = {
  'application/pdf': /^255044462d/,
  'image/png': /^89504e470d0a1a0a/,
  'image/jpeg': /^ffd8ff/,
  // RIFF, a length, then what it holds.
  'image/webp': /^52494646.{8}57454250/,
  'audio/wav': /^52494646.{8}57415645/,
  // A tag (ID3), or a frame of layer III.
  'audio/mpeg': /^(494433|fff[23ab])/,
  'audio/aac': /^fff[0189]/,
  'audio/ogg': /^4f676753/,
  // A length, "ftyp", then a brand of sound or of either (M4A, M4B, mp4, iso, 3gp); a photo of the same family (heic) is none.
  'audio/mp4': /^.{8}66747970(4d344[12]|6d7034|69736f|336770)/,
  'audio/webm': /^1a45dfa3/,
}

/** What the first bytes say; null when they say nothing that we know. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const head = Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const kinds = Object.keys(SIGNATURES) as FileKind[]
  return kinds.find((kind) => SIGNATURES[kind].test(head)) ?? null
}

/** Why this file cannot be kept where these kinds are taken; null when it can. */
export function objectionToFile(bytes: Uint8Array, taken: readonly FileKind[] = FILE_KINDS, largest = LARGEST_FILE) {
  if (bytes.length === 0) return 'file_empty'
  if (bytes.length > largest) return largest === LARGEST_FILE ? 'file_too_large' : 'upload_too_large'
  const kind = kindOf(bytes)
  return kind !== null && taken.includes(kind) ? null : 'file_kind_unknown'
}

/** A name fit for a download: no folder, no control character, no quote, a hundred characters at most. */
export function tidyFileName(name: string) {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const tidy = last.replace(/[\p{Cc}"<>|:*?]/gu, '').trim()
  return tidy.slice(-100) || 'fichier'
}
