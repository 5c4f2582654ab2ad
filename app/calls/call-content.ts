import type { Bilingual } from '#app/platform/words.tsx'

/** What a coordinator writes of a call: everything but its stage. Seeds and forms hand it to the same commands. */
export interface CallContent {
  title: Bilingual
  purpose: Bilingual
  rules: Bilingual
  themeId?: string
  /** Integer cents; 0 while nobody has said. */
  envelopeCents: number
  opensAt?: Date
  closesAt?: Date
  needIds: string[]
  partnerIds: string[]
  criteria: CriterionContent[]
}

/** Scored 0 to 5 by each juror; `weight` is its part of a hundred, `threshold` the mean below which a file does not pass. */
export interface CriterionContent {
  name: Bilingual
  help: Bilingual
  weight: number
  threshold: number
}
