import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.questions.en.ts'
import { fr } from './words.questions.fr.ts'

export const words = { fr: typeset(fr), en }
