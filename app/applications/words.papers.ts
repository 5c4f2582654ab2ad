import { en } from './words.papers.en.ts'
import { fr } from './words.papers.fr.ts'

export const words = { fr, en }
