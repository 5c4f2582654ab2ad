import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.members.en.ts'
import { fr } from './words.members.fr.ts'

export const words = { fr: typeset(fr), en }
