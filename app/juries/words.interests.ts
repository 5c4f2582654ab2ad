import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.interests.en.ts'
import { fr } from './words.interests.fr.ts'

export const words = { fr: typeset(fr), en }
