import { en } from './words.versions.en.ts'
import { fr } from './words.versions.fr.ts'

export const words = { fr, en }
