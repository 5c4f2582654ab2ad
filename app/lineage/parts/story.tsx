import { Link } from '@remix-run/react'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { words as needWords } from '#app/needs/words.ts'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { LineageBridge } from '../lineage-bridge.tsx'
import { titleOfNeed } from '../need-title.ts'
import type { Step } from '../step.ts'
import { words } from '../words.ts'

/** One need told through its whole bridge, in its author's sentence where they allowed it. */
export function Story({ need, steps }: { need: SeenNeed; steps: Step[] }) {
  const t = useWords(words)
  const { authors } = useWords(needWords)
  const language = useLanguage()
  const dayOf = (at: Date) => formatDay(language, at.toISOString())
  return (
    <Section title={t.home.story}>
      <blockquote className="story">
        {need.title ? (
          <p lang={need.language}>{need.title}</p>
        ) : (
          <p>{need.publicTitle ? <Told text={need.publicTitle} /> : titleOfNeed(need, t.need, language)}</p>
        )}
      </blockquote>
      {need.title && need.submittedAt && (
        <p className="told-by">{t.home.toldBy(authors[need.authorKind], need.facilityName, dayOf(need.submittedAt))}</p>
      )}
      <LineageBridge steps={steps} />
      <p>
        <Link to={`/needs/${need.id}`}>{t.home.storyMore}</Link>
      </p>
    </Section>
  )
}
