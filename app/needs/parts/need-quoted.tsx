import { Told } from '#app/platform/words.tsx'
import type { SeenNeed } from '../needs.server.ts'

/** A need in its public words, above a form that is about it. */
export function NeedQuoted({ need: { publicTitle, summary } }: { need: Pick<SeenNeed, 'publicTitle' | 'summary'> }) {
  if (!publicTitle || !summary) return null
  return (
    <blockquote className="prose">
      <p>
        <strong>
          <Told text={publicTitle} />
        </strong>
      </p>
      <p>
        <Told text={summary} />
      </p>
    </blockquote>
  )
}
