import type { fr } from './words.fr.ts'

export const en: typeof fr = {
  waiting: (title) => `Finish and publish the call “${title}”`,
  reasons: {},
}
