import { en } from './words.round.en.ts'
import { fr } from './words.round.fr.ts'

export const words = { fr, en }
