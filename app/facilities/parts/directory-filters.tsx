import { Link } from '@remix-run/react'
import type { z } from 'zod'
import { useWords } from '#app/platform/words.tsx'
import type { DirectoryAsked } from '../facility.form.ts'
import { words } from '../words.ts'

type Asked = z.infer<typeof DirectoryAsked>
interface Place {
  territory: string
  facilities: number
}
interface Choice {
  key: string
  label: string
  asked: Asked
  current: boolean
}

/** The directory's address for what is asked of it. */
export function addressOf(asked: Asked) {
  const told = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return told.length === 0 ? '/facilities' : `/facilities?${new URLSearchParams(told)}`
}

/** Two rows of links: kinds of places, and regions. Each keeps what the other has chosen. */
export function DirectoryFilters({ asked, territories }: { asked: Asked; territories: Place[] }) {
  const t = useWords(words)
  const { territory, tiersLieu } = asked
  const sorts: Choice[] = [
    { key: 'all', label: t.list.all, asked: { territory }, current: !tiersLieu },
    { key: 'tiers', label: t.list.tiersLieux, asked: { territory, tiersLieu: '1' }, current: tiersLieu === '1' },
  ]
  const places: Choice[] = [
    { key: '', label: t.list.everywhere, asked: { tiersLieu }, current: territory === undefined },
    ...withAsked(territories, territory).map((place) => ({
      key: place.territory,
      label: `${place.territory} ${t.list.count(place.facilities)}`,
      asked: { tiersLieu, territory: place.territory },
      current: place.territory === territory,
    })),
  ]
  return (
    <>
      <Row label={t.list.sorts} choices={sorts} />
      <Row label={t.list.territories} choices={places} />
    </>
  )
}

function Row({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav className="nav" aria-label={label}>
      <ul>
        {choices.map(({ key, label, asked, current }) => (
          <li key={key}>
            <Link to={addressOf(asked)} aria-current={current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The region that was asked for keeps its link even where nothing is found there. */
function withAsked(territories: Place[], asked: string | undefined) {
  if (asked === undefined || territories.some(({ territory }) => territory === asked)) return territories
  return [...territories, { territory: asked, facilities: 0 }]
}
