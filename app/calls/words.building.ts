import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.building.en.ts'
import { fr } from './words.building.fr.ts'

export const words = { fr: typeset(fr), en }
