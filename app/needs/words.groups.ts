import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.groups.en.ts'
import { fr } from './words.groups.fr.ts'

/** The words of needs told together, in parts, followed, so that a page that shows it carries no others. */
export const words = { fr: typeset(fr), en }
