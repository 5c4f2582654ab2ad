import { print as en } from './words.print.en.ts'
import { print as fr } from './words.print.fr.ts'

export const words = { fr, en }
