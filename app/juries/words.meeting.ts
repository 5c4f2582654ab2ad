import { typeset } from '#app/platform/typeset.ts'
import { en } from './words.meeting.en.ts'
import { fr } from './words.meeting.fr.ts'
import { words as room } from './words.ts'

export const words = {
  fr: { ...typeset(fr), reasons: { ...room.fr.reasons, ...typeset(fr.reasons) } },
  en: { ...en, reasons: { ...room.en.reasons, ...en.reasons } },
}
