import { en } from './words.import.en.ts'
import { fr } from './words.import.fr.ts'

export const words = { fr, en }
