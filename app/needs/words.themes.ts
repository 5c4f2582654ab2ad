import { typeset } from '#app/platform/typeset.ts'
import { themes as en } from './words.themes.en.ts'
import { themes as fr } from './words.themes.fr.ts'

export const words = { fr: typeset(fr), en }
