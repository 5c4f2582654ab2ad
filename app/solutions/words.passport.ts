import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.passport.en.ts'
import { fr } from './words.passport.fr.ts'

export const words = { fr: typeset(fr), en }
