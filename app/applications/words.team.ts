import { en } from './words.team.en.ts'
import { fr } from './words.team.fr.ts'

export const words = { fr, en }
