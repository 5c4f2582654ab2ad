import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.clarification.en.ts'
import { fr } from './words.clarification.fr.ts'

export const words = { fr: typeset(fr), en }
