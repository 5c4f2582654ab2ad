import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import type { SeenNeed } from '../needs.server.ts'
import { words } from '../words.triage.ts'

/** What else may become of a need than being kept. */
export function OtherDecisions({ need, query }: { need: SeenNeed; query: string }) {
  const t = useWords(words).deciding
  const others = [
    ...(need.stage === 'submitted' ? [{ page: 'clarification', label: t.clarify }] : []),
    { page: 'redirection', label: t.redirect },
    { page: 'handover', label: t.hand },
  ]
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t.others}</h2>
      <p className="actions">
        {others.map(({ page, label }) => (
          <ButtonLink key={page} to={`/needs/${need.id}/${page}${query}`} kind="plain">
            {label}
          </ButtonLink>
        ))}
      </p>
    </section>
  )
}

type Alike = { need: Pick<SeenNeed, 'id' | 'publicTitle' | 'number'>; words: string[] }

/** Heard needs that may be the same one, and why one thinks so: a person says whether they are. */
export function AlikeNeeds({ alike }: { alike: Alike[] }) {
  const t = useWords(words).deciding
  const language = useLanguage()
  if (alike.length === 0) return null
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{t.similar}</h2>
      <ul>
        {alike.map(({ need, words: shared }) => (
          <li key={need.id}>
            <Link to={`/needs/${need.id}`}>
              {need.publicTitle ? inLanguage(language, need.publicTitle) : need.number}
            </Link>{' '}
            {shared.length > 0 && <span className="hint">{t.similarWords(shared.join(', '))}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
