import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.evidence.en.ts'
import { fr } from './words.evidence.fr.ts'

export const words = { fr: typeset(fr), en }
