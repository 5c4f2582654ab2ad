import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.versions.en.ts'
import { fr } from './words.versions.fr.ts'

export const words = { fr: typeset(fr), en }
