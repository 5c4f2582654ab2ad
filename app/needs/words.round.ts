import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.round.en.ts'
import { fr } from './words.round.fr.ts'

export const words = { fr: typeset(fr), en }
