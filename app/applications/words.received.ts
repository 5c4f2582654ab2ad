import { en } from './words.received.en.ts'
import { fr } from './words.received.fr.ts'

export const words = { fr, en }
