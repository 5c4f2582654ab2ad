import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.minutes.en.ts'
import { fr } from './words.minutes.fr.ts'

export const words = { fr: typeset(fr), en }
