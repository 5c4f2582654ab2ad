import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.drafts.en.ts'
import { fr } from './words.drafts.fr.ts'

export const words = { fr: typeset(fr), en }
