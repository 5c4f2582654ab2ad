import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.promises.en.ts'
import { fr } from './words.promises.fr.ts'

export const words = { fr: typeset(fr), en }
