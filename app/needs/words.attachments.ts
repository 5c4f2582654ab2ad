import { en } from './words.attachments.en.ts'
import { fr } from './words.attachments.fr.ts'

export const words = { fr, en }
