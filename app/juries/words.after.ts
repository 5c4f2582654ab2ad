import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.after.en.ts'
import { fr } from './words.after.fr.ts'

export const words = { fr: typeset(fr), en }
