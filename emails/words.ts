import type { Language } from './letter.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export const words: Record<Language, typeof fr> = { fr, en }
