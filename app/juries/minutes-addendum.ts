/**
 * An addendum is what minutes say of what came after them: a place given back, the reserve called up, a second look. Its life:
 * written with what it records, numbered, and never changed. It holds the digest of the minutes and of the addendum before it.
 */

export const AFTERWARDS = ['place_freed', 'place_left_empty', 'reserve_called', 'look_asked', 'look_answered'] as const
export type Afterwards = (typeof AFTERWARDS)[number]

interface Written {
  event: Afterwards
  file: { id: string }
  /** The file whose place another takes. */
  stead: { id: string } | null
  why: string
}

/** In the copy of someone it is closed to, an addendum keeps its number, its day and its digest. */
interface ClosedAddendum {
  isClosed: true
}

/**
 * What the reader of a copy is told of an addendum: nothing of a file that is closed to them. Applicants write their demands to the
 * coordinators: others read that there was one.
 */
export function addendumFor<Content extends Written>(
  content: Content,
  isSeen: (fileId: string) => boolean,
  isCoordinator: boolean,
): (Content & { isClosed: false }) | ClosedAddendum {
  const files = [content.file, ...(content.stead ? [content.stead] : [])]
  if (!files.every(({ id }) => isSeen(id))) return { isClosed: true }
  const isTold = content.event !== 'look_asked' || isCoordinator
  return { ...content, why: isTold ? content.why : '', isClosed: false }
}
