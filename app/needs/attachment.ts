import type { FileKind } from '#app/platform/file.ts'

/**
 * An attachment is a photo, a document or a recording given with a need: for its giver and coordinators.
 * Its life: given → (a photo) published by a coordinator, and taken back if they think better of it; (a recording) typed out, its
 * sound erased a month later → erased with the words of the need.
 */
export type AttachmentKind = 'photo' | 'document' | 'recording'

const KINDS: Record<FileKind, AttachmentKind> = {
  'image/jpeg': 'photo',
  'image/png': 'photo',
  'image/webp': 'photo',
  'application/pdf': 'document',
  'audio/mpeg': 'recording',
  'audio/mp4': 'recording',
  'audio/aac': 'recording',
  'audio/ogg': 'recording',
  'audio/webm': 'recording',
  'audio/wav': 'recording',
}
export const TAKEN = Object.keys(KINDS) as FileKind[]
export const attachmentKindOf = (kind: FileKind) => KINDS[kind]

/** A photo from each corner of a room, and a letter; more is a file of its own. */
export const MOST_ATTACHMENTS = 5
/** Two minutes are three hundred words: longer than the longest story. */
export const LONGEST_RECORDING_S = 120
/** What the largest phone takes; an image that claims more is made to fill a memory. */
export const MOST_PIXELS = 60_000_000
/** Wide enough to read a label on a machine. */
export const WIDEST_PHOTO = 2400
/** Time to hear again what was typed out, then the voice goes: it is somebody's. */
export const SOUND_KEPT_DAYS = 30
/** Two minutes of somebody who speaks fast. */
export const LONGEST_TRANSCRIPT = 3000

interface Attached {
  kind: AttachmentKind
  fileId: string | null
  publishedAt: Date | null
}

/** Why nothing can be added to this need; null when something can. */
export function objectionToAttaching(need: { erasedAt: Date | null }, already: number) {
  if (need.erasedAt) return 'already_erased'
  return already < MOST_ATTACHMENTS ? null : 'too_many_attachments'
}

/** Why this cannot be shown to everyone; null when it can. */
export function objectionToPublishing({ kind, fileId, publishedAt }: Attached) {
  if (kind !== 'photo') return 'not_a_photo'
  if (fileId === null) return 'attachment_erased'
  return publishedAt ? 'photo_published' : null
}

/** Why there is nothing to type out; null when there is. What was typed out can be corrected, as long as it can be heard. */
export function objectionToTypingOut({ kind, fileId }: Attached) {
  if (kind !== 'recording') return 'not_a_recording'
  return fileId === null ? 'attachment_erased' : null
}

/** Recordings typed out before this instant lose their sound. */
export const soundsEndBefore = (now: Date) => new Date(now.getTime() - SOUND_KEPT_DAYS * 86_400_000)
