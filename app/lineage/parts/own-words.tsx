import { Link } from '@remix-run/react'
import type { SeenNeed } from '#app/needs/needs.server.ts'
import type { Wish } from '#app/needs/wish.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'
import { OwnAnswers } from './own-answers.tsx'

/** What the author wrote and allowed, beside what the public reads of it. */
export function OwnWords({ need, wishes }: { need: SeenNeed; wishes: Wish[] }) {
  const { receipt } = useWords(words)
  const { title, story, language, publicTitle, summary, wordsPublic, placePublic, erasedAt, facilityName } = need
  return (
    <>
      {!erasedAt && (
        <Section title={receipt.yours}>
          <blockquote className="prose" lang={language}>
            <p>
              <strong>{title}</strong>
            </p>
            <p className="as-typed">{story}</p>
          </blockquote>
          <OwnAnswers need={need} wishes={wishes} />
          <p>{wordsPublic ? receipt.shared : receipt.notShared}</p>
          {facilityName && <p>{placePublic ? receipt.placeShared : receipt.placeNotShared}</p>}
        </Section>
      )}
      {publicTitle && summary && (
        <Section title={receipt.published}>
          <div className="prose">
            <p>
              <strong>
                <Told text={publicTitle} />
              </strong>
            </p>
            <p>
              <Told text={summary} />
            </p>
            <p>
              <Link to={`/needs/${need.id}`}>{receipt.publicPage}</Link>
            </p>
          </div>
        </Section>
      )}
    </>
  )
}
