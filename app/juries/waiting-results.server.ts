import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { words } from './words.results.ts'

/** A jury has decided and nobody was told. */
export function toAnnounce(panelId: string, name: (language: Language) => string): Waiting {
  const text = { fr: words.fr.waiting.announce(name('fr')), en: words.en.waiting.announce(name('en')) }
  return { key: `jury:announce:${panelId}`, text, to: `/juries/${panelId}/letters`, due: null }
}
