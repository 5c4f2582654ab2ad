import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { words as choiceWords } from '#app/needs/words.choices.ts'
import { words as groupWords } from '#app/needs/words.groups.ts'
import { words as needWords } from '#app/needs/words.ts'
import { type Bilingual, sentenceOf, Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

/** A need in short: who suffers, from what, where, how often and how grave; the place only where it may be named. */
export function NeedFacts({ need, theme }: { need: SeenNeed; theme: { name: Bilingual; slug: string } | null }) {
  const t = useWords(words).need
  const { sufferers, settings, conditions, authors } = useWords(needWords)
  const { facts: f } = useWords(groupWords)
  const choices = useWords(choiceWords)
  const ready = [need.codesign && f.codesign, need.host && f.host].filter(Boolean).join(', ')
  const day = (at: Date | null) => at && <When at={at.toISOString()} show="day" />
  const facts: [string, ReactNode][] = [
    [t.sufferers, need.sufferers.map((kind) => sentenceOf(sufferers, kind)).join(', ')],
    [f.conditions, need.conditions.map((one) => sentenceOf(conditions, one)).join(', ')],
    [t.setting, settings[need.setting]],
    [f.frequency, need.frequency && choices.frequencies[need.frequency]],
    [f.severity, need.severity && choices.severities[need.severity]],
    [t.territory, need.territory],
    [t.facility, need.facilityName],
    [f.saidBy, authors[need.authorKind]],
    [f.speaksFor, need.speaksFor === 'myself' ? null : choices.speaksFor[need.speaksFor]],
    [f.ready, ready],
    [
      t.theme,
      theme && (
        <Link to={`/themes/${theme.slug}`}>
          <Told text={theme.name} />
        </Link>
      ),
    ],
    [t.told, day(need.submittedAt)],
    [t.read, day(need.qualifiedAt)],
  ]
  return <Facts items={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
}
