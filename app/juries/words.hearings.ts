import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.hearings.en.ts'
import { fr } from './words.hearings.fr.ts'

export const words = { fr: typeset(fr), en }
