import { z } from 'zod'
import type { Bilingual } from './words.tsx'

const Stored = z.object({ fr: z.string(), en: z.string().optional() })

/** Published text as a Json column keeps it. */
export function bilingual(stored: unknown): Bilingual {
  return Stored.parse(stored)
}

/** Published text as a form gives it: English only where it was written. */
export function bothOf(fr: string, en: string | undefined): Bilingual {
  return en ? { fr, en } : { fr }
}
