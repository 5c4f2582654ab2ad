import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

/** What anyone signed in can do here, whatever waits for them. */
export function Ways({ coordinates }: { coordinates: boolean }) {
  const { ways } = useWords(words).desk
  const work = [
    { to: '/needs/triage', label: ways.unread },
    { to: '/needs/phone', label: ways.phone },
    { to: '/needs/paper/transcription', label: ways.paper },
    { to: '/campaigns/new', label: ways.ask },
    { to: '/calls/new', label: ways.build },
  ]
  const links = [
    ...(coordinates ? work : []),
    { to: '/needs/new', label: ways.say },
    { to: '/needs', label: ways.needs },
    { to: '/calls', label: ways.calls },
    { to: '/organisations/new', label: ways.organisation },
    { to: '/profile', label: ways.profile },
  ]
  return (
    <Section title={ways.title}>
      <ul className="ways">
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
