import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.eligibility.en.ts'
import { fr } from './words.eligibility.fr.ts'

export const words = { fr: typeset(fr), en }
