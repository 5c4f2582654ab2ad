import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.asking.en.ts'
import { fr } from './words.asking.fr.ts'

export const words = { fr: typeset(fr), en }
