import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.holders.en.ts'
import { fr } from './words.holders.fr.ts'

export const words = { fr: typeset(fr), en }
