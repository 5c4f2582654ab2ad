import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.intake.en.ts'
import { fr } from './words.intake.fr.ts'

export const words = { fr: typeset(fr), en }
