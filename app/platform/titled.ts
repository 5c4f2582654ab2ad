import type { Language, Words } from './words.tsx'

interface Match {
  id: string
  data?: unknown
}

/** The page's own title in the page's language (the root's loader found it), then the site's name. */
export function titled<T>(
  matches: Match[],
  words: Words<T>,
  title: (t: T, language: Language) => string,
  robots?: 'noindex',
) {
  const root = matches.find((match) => match.id === 'root')?.data as { language?: Language } | undefined
  const language = root?.language ?? 'fr'
  const tags = [{ title: `${title(words[language], language)} · Passerelle` }]
  return robots ? [...tags, { name: 'robots', content: robots }] : tags
}
