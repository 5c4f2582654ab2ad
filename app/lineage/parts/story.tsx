import { Link } from '@remix-run/react'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { LineageBridge } from '../lineage-bridge.tsx'
import { titleOfNeed } from '../need-title.ts'
import type { Step } from '../step.ts'
import { words as chainWords } from '../words.chain.ts'
import { words } from '../words.ts'

/** One need told through its whole bridge, in its author's sentence where they allowed it. */
export function Story({ need, steps }: { need: SeenNeed; steps: Step[] }) {
  const t = useWords(words)
  const { chain } = useWords(chainWords)
  const language = useLanguage()
  return (
    <Section title={t.home.story}>
      <blockquote className="story">
        {need.title ? (
          <p lang={need.language}>{need.title}</p>
        ) : (
          <p>{need.publicTitle ? <Told text={need.publicTitle} /> : titleOfNeed(need, t.need, language)}</p>
        )}
      </blockquote>
      <LineageBridge title={chain.title} steps={steps} />
      <p>
        <Link to={`/needs/${need.id}`}>{t.home.storyMore}</Link>
      </p>
    </Section>
  )
}
