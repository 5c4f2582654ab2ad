import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.seats.en.ts'
import { fr } from './words.seats.fr.ts'

export const words = { fr: typeset(fr), en }
