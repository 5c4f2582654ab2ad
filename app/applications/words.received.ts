import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.received.en.ts'
import { fr } from './words.received.fr.ts'

export const words = { fr: typeset(fr), en }
