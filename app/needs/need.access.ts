import { holderToken, personToken, sits, type Viewer } from '#app/platform/viewer.ts'

interface Owned {
  id: string
  authorId: string | null
}

/** Coordinators read what was posted and tell it in public words. */
export function mayQualify(viewer: Viewer) {
  return sits(viewer, 'coordinator')
}

/** Its author: the person signed in who wrote it, or whoever holds its receipt. */
export function isAuthor(viewer: Viewer, need: Owned) {
  const own = need.authorId !== null && viewer.tokens.includes(personToken(need.authorId))
  return own || viewer.tokens.includes(holderToken(need.id))
}

/** The author's own words are for the author and coordinators, unless the author let them be published; once withdrawn, for the author alone. */
export function mayReadOriginal(viewer: Viewer, need: Owned & { stage: string }) {
  return isAuthor(viewer, need) || (mayQualify(viewer) && need.stage !== 'withdrawn')
}

export function mayErase(viewer: Viewer, need: Owned) {
  return isAuthor(viewer, need)
}
