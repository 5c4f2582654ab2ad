import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.counting.en.ts'
import { fr } from './words.counting.fr.ts'

export const words = { fr: typeset(fr), en }
