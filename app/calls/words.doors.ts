import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.doors.en.ts'
import { fr } from './words.doors.fr.ts'

export const words = { fr: typeset(fr), en }
