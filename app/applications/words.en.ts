import type { fr } from './words.fr.ts'

export const en: typeof fr = {
  reasons: {},
}
