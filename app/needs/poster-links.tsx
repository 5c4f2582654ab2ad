import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from './words.channels.ts'

/** What a facility puts on its walls and its counters; anyone may print it. */
export function PosterLinks({ slug }: { slug: string }) {
  const { poster } = useWords(words)
  return (
    <Section title={poster.title}>
      <p className="prose">{poster.text}</p>
      <ul className="prose">
        <li>
          <a href={`/facilities/${slug}/poster.pdf`}>{poster.poster}</a>
        </li>
        <li>
          <a href={`/facilities/${slug}/poster.pdf?lang=en`}>{poster.english}</a>
        </li>
        <li>
          <Link to={`/needs/paper?e=${slug}`}>{poster.paper}</Link>
        </li>
      </ul>
    </Section>
  )
}
