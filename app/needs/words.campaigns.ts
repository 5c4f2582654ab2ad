import { typeset } from '#app/platform/typeset.ts'
import { campaigns as en } from './words.campaigns.en.ts'
import { campaigns as fr } from './words.campaigns.fr.ts'

/** What calls for needs say. */
export const words = { fr: typeset(fr), en }
