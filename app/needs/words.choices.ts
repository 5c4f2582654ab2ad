import { typeset } from '#app/platform/typeset.ts'
import { choices as en } from './words.choices.en.ts'
import { choices as fr } from './words.choices.fr.ts'

export const words = { fr: typeset(fr), en }
