import { en } from './words.triage.en.ts'
import { fr } from './words.triage.fr.ts'

export const words = { fr, en }
