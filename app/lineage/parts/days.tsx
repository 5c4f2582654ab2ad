import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { Moment } from '../moments.ts'
import { words } from '../words.ts'

/** What happened along the chain, one day after the other. */
export function Days({ moments }: { moments: Moment[] }) {
  const t = useWords(words)
  const language = useLanguage()
  if (moments.length === 0) return null
  const items = moments.map(({ key, at, what, name, to }) => {
    const title = t.moments[what](name ? inLanguage(language, name) : '')
    return { key, at: at.toISOString(), title: to ? <Link to={to}>{title}</Link> : title }
  })
  return (
    <Section title={t.receipt.days}>
      <Timeline items={items} />
    </Section>
  )
}
