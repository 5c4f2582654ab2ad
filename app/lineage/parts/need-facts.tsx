import type { ReactNode } from 'react'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { words as needWords } from '#app/needs/words.ts'
import { type Bilingual, sentenceOf, Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

/** A need in short: who suffers, where, since when; the place only where it may be named. */
export function NeedFacts({ need, theme }: { need: SeenNeed; theme: { name: Bilingual } | null }) {
  const t = useWords(words).need
  const { sufferers, settings } = useWords(needWords)
  const day = (at: Date | null) => at && <When at={at.toISOString()} show="day" />
  const facts: [string, ReactNode][] = [
    [t.sufferers, need.sufferers.map((kind) => sentenceOf(sufferers, kind)).join(', ')],
    [t.setting, settings[need.setting]],
    [t.territory, need.territory],
    [t.facility, need.facilityName],
    [t.theme, theme && <Told text={theme.name} />],
    [t.told, day(need.submittedAt)],
    [t.read, day(need.qualifiedAt)],
  ]
  return <Facts items={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
}
