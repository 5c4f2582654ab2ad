import { en } from './words.members.en.ts'
import { fr } from './words.members.fr.ts'

export const words = { fr, en }
