import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.portfolio.en.ts'
import { fr } from './words.portfolio.fr.ts'

export const words = { fr: typeset(fr), en }
