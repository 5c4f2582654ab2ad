import { en } from './words.building.en.ts'
import { fr } from './words.building.fr.ts'

export const words = { fr, en }
