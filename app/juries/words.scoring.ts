import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.scoring.en.ts'
import { fr } from './words.scoring.fr.ts'

export const words = { fr: typeset(fr), en }
