import { typeset } from '#app/platform/typeset.ts'
import { carrying as en } from './words.carrying.en.ts'
import { carrying as fr } from './words.carrying.fr.ts'

/** What is said of drafts carried over. */
export const words = { fr: typeset(fr), en }
