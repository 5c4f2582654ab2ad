import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.team.en.ts'
import { fr } from './words.team.fr.ts'

export const words = { fr: typeset(fr), en }
