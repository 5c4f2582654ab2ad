import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.import.en.ts'
import { fr } from './words.import.fr.ts'

export const words = { fr: typeset(fr), en }
