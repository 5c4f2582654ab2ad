import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.statements.en.ts'
import { fr } from './words.statements.fr.ts'

export const words = { fr: typeset(fr), en }
