import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.sponsors.en.ts'
import { fr } from './words.sponsors.fr.ts'

export const words = { fr: typeset(fr), en }
