import type { Bilingual } from './words.tsx'

/** Something that waits for someone on their desk: one sentence, one link, most urgent first. */
export interface Waiting {
  key: string
  text: Required<Bilingual>
  to: string
  /** When it must be done; null when whenever suits. */
  due: Date | null
  /** How many it stands for; one when unsaid. */
  many?: number
}
