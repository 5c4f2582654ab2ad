import { type Bilingual, inLanguage, useLanguage } from '#app/platform/words.tsx'

/** Themes as a list to choose one from, in the reader's language. */
export function useThemeOptions(themes: { id: string; name: Bilingual }[]) {
  const language = useLanguage()
  return themes.map(({ id, name }) => ({ value: id, label: inLanguage(language, name) }))
}
