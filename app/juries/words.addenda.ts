import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.addenda.en.ts'
import { fr } from './words.addenda.fr.ts'

export const words = { fr: typeset(fr), en }
