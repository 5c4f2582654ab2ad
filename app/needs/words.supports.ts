import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.supports.en.ts'
import { fr } from './words.supports.fr.ts'

/** The words of "me too", so that a page that shows it carries no others. */
export const words = { fr: typeset(fr), en }
