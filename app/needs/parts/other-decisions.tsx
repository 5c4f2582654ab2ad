import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { objectionToMerging } from '../merging.ts'
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
type AlikeProps = { need: SeenNeed; alike: Alike[]; query: string }

/** Heard needs that may be the same one, and why one thinks so: a person says whether they are, one press away. */
export function AlikeNeeds({ need, alike, query }: AlikeProps) {
  const t = useWords(words).deciding
  const language = useLanguage()
  const canMerge = objectionToMerging(need) === null
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{t.similar}</h2>
      {alike.length === 0 && <p className="quiet">{t.noneSimilar}</p>}
      <ul className="items">
        {alike.map(({ need: other, words: shared }) => (
          <li key={other.id} className="item">
            <Link to={`/needs/${other.id}`}>
              {other.publicTitle ? inLanguage(language, other.publicTitle) : other.number}
            </Link>
            <p className="alike-line">
              {shared.length > 0 && <span className="hint">{t.similarWords(shared.join(', '))}</span>}
              {canMerge && (
                <Link
                  to={`/needs/${need.id}/merging?with=${other.id}${query.replace('?', '&')}`}
                  aria-label={t.sameAs(other.number)}
                >
                  {t.same}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
