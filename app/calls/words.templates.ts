import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.templates.en.ts'
import { fr } from './words.templates.fr.ts'

export const words = { fr: typeset(fr), en }
