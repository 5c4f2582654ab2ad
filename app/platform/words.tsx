import { createContext, type ReactNode, useContext } from 'react'
import { spaced } from './typeset.ts'

export type Language = 'fr' | 'en'
/** Words of a room in both languages; English has the shape of French, so none can be missing. */
export interface Words<T> {
  fr: T
  en: T
}
/** Text the coalition publishes: French, and English where it was written. */
export interface Bilingual {
  fr: string
  en?: string
}

const LanguageContext = createContext<Language>('fr')

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = () => useContext(LanguageContext)

export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()]
}

/** Published text in the reader's language, or in French where there is no other, typeset as French is. */
export function inLanguage(language: Language, text: Bilingual) {
  return language === 'en' && text.en !== undefined ? text.en : spaced(text.fr)
}

/** Published text on a page, marked with its own language where it is not the page's. */
export function Told({ text }: { text: Bilingual }) {
  const language = useLanguage()
  return language === 'en' && text.en === undefined ? (
    <span lang="fr">{spaced(text.fr)}</span>
  ) : (
    inLanguage(language, text)
  )
}

/** The sentence of a reason word; a word that no room knows stays itself, so that it is noticed. */
export function sentenceOf(reasons: Record<string, string>, reason: string) {
  return reasons[reason] ?? reason
}
