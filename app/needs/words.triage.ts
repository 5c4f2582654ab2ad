import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.triage.en.ts'
import { fr } from './words.triage.fr.ts'

export const words = { fr: typeset(fr), en }
