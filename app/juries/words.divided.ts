import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.divided.en.ts'
import { fr } from './words.divided.fr.ts'

export const words = { fr: typeset(fr), en }
