import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.qualification.en.ts'
import { fr } from './words.qualification.fr.ts'

export const words = { fr: typeset(fr), en }
