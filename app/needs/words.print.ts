import { typeset } from '#app/platform/typeset.ts'
import { print as en } from './words.print.en.ts'
import { print as fr } from './words.print.fr.ts'

export const words = { fr: typeset(fr), en }
