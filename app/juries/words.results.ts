import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.results.en.ts'
import { fr } from './words.results.fr.ts'

export const words = { fr: typeset(fr), en }
