import { data } from '@remix-run/node'
import { receivedAt } from './asking.ts'
import type { Bilingual } from './words.tsx'

export interface Refusal {
  reason: string
  /** What the error page says of it, in both languages. */
  sentence: Required<Bilingual> | null
  /** When the server received what it turns down: at a door that closes to the second, people want to know. */
  at: string
}
type Sentences = Record<string, string>

const known: { fr: Sentences; en: Sentences } = { fr: {}, en: {} }

/** Teach the refusals their sentences: every room's reason words, told once when the house opens. */
export function knowSentences(rooms: { fr: { reasons: Sentences }; en: { reasons: Sentences } }[]) {
  for (const { fr, en } of rooms) {
    Object.assign(known.fr, fr.reasons)
    Object.assign(known.en, en.reasons)
  }
}

/** Turn a request down: 404 not yours to see, 403 not yours to do, 409 not now, 410 too late. The error page says the reason as a sentence. */
export function refuse(status: 401 | 403 | 404 | 409 | 410 | 429, reason: string): never {
  const [fr, en] = [known.fr[reason], known.en[reason]]
  const at = receivedAt().toISOString()
  throw data({ reason, sentence: fr && en ? { fr, en } : null, at } satisfies Refusal, { status })
}

/** The row, or the same answer whether it does not exist or may not be seen. */
export function found<T>(row: T | null | undefined): T {
  return row ?? refuse(404, 'not_found')
}

/** The reason of a refusal for what happened meanwhile (409); null for anything else that was thrown. */
export function conflictIn(thrown: unknown) {
  const { init, data: refusal } = (thrown ?? {}) as { init?: { status?: number }; data?: Partial<Refusal> }
  return init?.status === 409 && typeof refusal?.reason === 'string' ? refusal.reason : null
}
