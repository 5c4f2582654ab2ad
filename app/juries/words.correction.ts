import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.correction.en.ts'
import { fr } from './words.correction.fr.ts'

export const words = { fr: typeset(fr), en }
