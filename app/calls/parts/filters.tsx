import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { SHELVES, type Shelf } from '../call.ts'
import { words } from '../words.ts'

/** The states of calls, as links; the one shown is said to be. */
export function Filters({ chosen, coordinates }: { chosen: Shelf | null; coordinates: boolean }) {
  const { list } = useWords(words)
  const shelves = SHELVES.filter((shelf) => shelf !== 'draft' || coordinates)
  return (
    <nav className="filters" aria-label={list.filters}>
      <ul>
        <Filter to="/calls" label={list.all} current={chosen === null} />
        {shelves.map((shelf) => (
          <Filter key={shelf} to={`/calls?state=${shelf}`} label={list.states[shelf]} current={chosen === shelf} />
        ))}
      </ul>
    </nav>
  )
}

function Filter({ to, label, current }: { to: string; label: string; current: boolean }) {
  return (
    <li>
      <Link to={to} aria-current={current ? 'true' : undefined}>
        {label}
      </Link>
    </li>
  )
}
