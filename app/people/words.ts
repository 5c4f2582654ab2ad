import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export const words = { fr: typeset(fr), en }
