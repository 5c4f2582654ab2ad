import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.waiting.en.ts'
import { fr } from './words.waiting.fr.ts'

export const words = { fr: typeset(fr), en }
