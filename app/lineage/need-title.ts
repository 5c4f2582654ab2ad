import type { Bilingual, Language } from '#app/platform/words.tsx'

interface Titled {
  number: string
  title: string | null
  publicTitle: Bilingual | null
  erasedAt: Date | null
}

/** What a need is called: its public title, else its author's words, else only its number. */
export function titleOfNeed(
  need: Titled,
  t: { kicker: string; erasedTitle: (number: string) => string },
  language: Language,
) {
  if (need.publicTitle) return need.publicTitle[language] ?? need.publicTitle.fr
  if (need.erasedAt) return t.erasedTitle(need.number)
  return need.title || `${t.kicker} ${need.number}`
}
