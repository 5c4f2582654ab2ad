import { typeset } from '#app/platform/typeset.ts'
import { channels as en } from './words.channels.en.ts'
import { channels as fr } from './words.channels.fr.ts'

/** What the other ways of telling a need say: helped, on the telephone, on paper. */
export const words = { fr: typeset(fr), en }
