import { typeset } from '#app/platform/typeset.ts'
import { questionnaire as en } from './words.questionnaire.en.ts'
import { questionnaire as fr } from './words.questionnaire.fr.ts'

/** What questionnaires say. */
export const words = { fr: typeset(fr), en }
