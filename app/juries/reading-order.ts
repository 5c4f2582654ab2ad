/**
 * Each juror reads their files in an order drawn for them, always the same: were all to begin with the first number, the
 * first files would be read with fresh eyes and the last ones with tired eyes by everyone.
 */
export function inReadingOrder<T extends { id: string }>(jurorId: string, reviews: T[]): T[] {
  const drawn = reviews.map((review) => ({ review, lot: lotOf(`${jurorId} ${review.id}`) }))
  return drawn.sort((a, b) => a.lot - b.lot || (a.review.id < b.review.id ? -1 : 1)).map(({ review }) => review)
}

/** A number that depends on every letter and looks like chance (FNV-1a, mixed once more so that like ids part). */
function lotOf(text: string) {
  let lot = 0x811c9dc5
  for (const letter of text) lot = Math.imul(lot ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b)
  return (lot ^ (lot >>> 13)) >>> 0
}
