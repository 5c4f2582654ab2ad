import { typeset } from './typeset.ts'
import { en } from './words.en.ts'
import { fr } from './words.fr.ts'

export const words = { fr: typeset(fr), en }
