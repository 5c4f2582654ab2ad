import type { Language } from './letter.ts'
import { en } from './words.en.ts'
import { fr, type Words } from './words.fr.ts'

export const words: Record<Language, Words> = { fr, en }
