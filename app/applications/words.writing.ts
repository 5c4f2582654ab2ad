import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.writing.en.ts'
import { fr } from './words.writing.fr.ts'

export const words = { fr: typeset(fr), en }
