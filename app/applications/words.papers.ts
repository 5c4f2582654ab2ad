import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.papers.en.ts'
import { fr } from './words.papers.fr.ts'

export const words = { fr: typeset(fr), en }
