import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.verdict.en.ts'
import { fr } from './words.verdict.fr.ts'

export const words = { fr: typeset(fr), en }
