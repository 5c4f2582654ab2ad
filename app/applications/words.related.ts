import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.related.en.ts'
import { fr } from './words.related.fr.ts'

export const words = { fr: typeset(fr), en }
