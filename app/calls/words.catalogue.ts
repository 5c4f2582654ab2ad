import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.catalogue.en.ts'
import { fr } from './words.catalogue.fr.ts'

export const words = { fr: typeset(fr), en }
