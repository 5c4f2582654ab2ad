import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.phases.en.ts'
import { fr } from './words.phases.fr.ts'

export const words = { fr: typeset(fr), en }
