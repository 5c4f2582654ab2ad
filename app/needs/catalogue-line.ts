/** A need of the catalogue as the line of a table, in words. */
import { type Bilingual, inLanguage, type Language, sentenceOf } from '#app/platform/words.tsx'
import type { Stage } from './need.ts'
import { words } from './words.ts'

interface Listed {
  id: string
  number: string
  stage: Stage
  publicTitle: Bilingual | null
  summary: Bilingual | null
  themeId: string | null
  conditions: string[]
  setting: string
  territory: string | null
  sufferers: string[]
  supportCount: number
  submittedAt: Date
}

export function catalogueLine(language: Language, themes: { id: string; name: Bilingual }[], house: string) {
  const { stages, conditions, settings, sufferers } = words[language]
  const themeNames = new Map(themes.map(({ id, name }) => [id, inLanguage(language, name)]))
  const said = (text: Bilingual | null) => text && inLanguage(language, text)
  return (need: Listed) => [
    need.number,
    said(need.publicTitle),
    said(need.summary),
    stages[need.stage],
    themeNames.get(need.themeId ?? ''),
    need.conditions.map((one) => sentenceOf(conditions, one)).join(', '),
    sentenceOf(settings, need.setting),
    need.territory,
    need.sufferers.map((one) => sentenceOf(sufferers, one)).join(', '),
    need.supportCount,
    need.submittedAt,
    `${house}/needs/${need.id}`,
  ]
}
