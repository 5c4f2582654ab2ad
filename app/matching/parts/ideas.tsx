import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

const PLACES = ['needs', 'calls', 'pilots', 'facilities'] as const

/** Where to look when one does not know what to type. */
export function Ideas() {
  const { ideas } = useWords(words)
  return (
    <Section title={ideas.title}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <Link to={`/${place}`}>{ideas[place]}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
