import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.lines.en.ts'
import { fr } from './words.lines.fr.ts'

export const words = { fr: typeset(fr), en }
