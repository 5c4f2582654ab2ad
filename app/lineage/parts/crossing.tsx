import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Columns, Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

/** How it works, and one's own way in beside it. */
export function CrossingAndDoors() {
  return <Columns main={<Crossing />} beside={<Doors />} />
}

/** Who carries a need across, each in one line. */
function Crossing() {
  const t = useWords(words).home
  return (
    <Section title={t.how}>
      <ol className="crossing">
        {t.steps.map(({ who, does }) => (
          <li key={who}>
            <strong>{who}</strong> {does}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** One way in for each person. */
function Doors() {
  const t = useWords(words).home
  return (
    <Section title={t.you}>
      <ul className="doors">
        {t.doors.map(({ who, does, to }) => (
          <li key={to}>
            <span>{who}</span> <Link to={to}>{does}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
