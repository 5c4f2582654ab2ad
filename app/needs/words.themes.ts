import { themes as en } from './words.themes.en.ts'
import { themes as fr } from './words.themes.fr.ts'

export const words = { fr, en }
