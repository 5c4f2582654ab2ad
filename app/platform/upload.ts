/**
 * A file that arrives in pieces of one size, each where the last one ended.
 * Its life: begun → received, piece by piece, whatever happens to the line, the tab or the server → taken by the room it is for.
 */

/** Lighter than the heaviest form, and some seconds on a slow line: what is sent again after a cut. */
export const PIECE = 512_000

/** A scanned file of two hundred pages; a room may take less. */
export const LARGEST_UPLOAD = 50_000_000

/** Who comes back to it within the week goes on; the rest is swept. */
export const UPLOAD_DAYS = 7

/** How long the piece is that begins here. */
export function pieceAt(size: number, at: number) {
  return Math.min(PIECE, size - at)
}

/** Where each of its pieces begins. */
export function piecesOf(size: number) {
  return Array.from({ length: Math.ceil(size / PIECE) }, (_, place) => place * PIECE)
}

/** Why a file of this size cannot begin; null when it can. */
export function objectionToUpload(size: number) {
  if (size <= 0) return 'file_empty'
  return size > LARGEST_UPLOAD ? 'upload_too_large' : null
}

/** What the door answers: how far it has come, or why not. */
export interface Answer {
  id?: string
  received?: number
  reason?: string
}
