import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.receipt.en.ts'
import { fr } from './words.receipt.fr.ts'

export const words = { fr: typeset(fr), en }
