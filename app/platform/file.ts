/**
 * A file someone gives: its digest, its size and its kind, found by its bytes and never by its name.
 * Its life: kept → (scanned). It is served only by the page of the room that asked for it, as an attachment.
 */
export const FILE_KINDS = ['application/pdf', 'image/png', 'image/jpeg'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** A scanned report of forty pages; more is a film, and has no place here. */
export const LARGEST_FILE = 10_000_000

const SIGNATURES: Record<FileKind, number[]> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

/** What the first bytes say; null when they say nothing that we take. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  return FILE_KINDS.find((kind) => SIGNATURES[kind].every((byte, place) => bytes[place] === byte)) ?? null
}

/** Why this file cannot be kept; null when it can. */
export function objectionToFile(bytes: Uint8Array) {
  if (bytes.length === 0) return 'file_empty'
  if (bytes.length > LARGEST_FILE) return 'file_too_large'
  return kindOf(bytes) === null ? 'file_kind_unknown' : null
}

/** A name fit for a download: no folder, no control character, no quote, a hundred characters at most. */
export function tidyFileName(name: string) {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const tidy = last.replace(/[\p{Cc}"<>|:*?]/gu, '').trim()
  return tidy.slice(-100) || 'fichier'
}
