import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.attachments.en.ts'
import { fr } from './words.attachments.fr.ts'

export const words = { fr: typeset(fr), en }
