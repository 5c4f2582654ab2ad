import { typeset } from '#app/platform/typeset.ts'
import { chain as en } from './words.chain.en.ts'
import { chain as fr } from './words.chain.fr.ts'

/** The bridge's own words, so that a page that shows it carries no others. */
export const words = { fr: { chain: typeset(fr) }, en: { chain: en } }
