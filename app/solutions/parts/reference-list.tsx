import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { words } from '../words.evidence.ts'

interface Place {
  id: string
  place: string
  unit: string | null
  since: Date
  until: Date | null
  people: number | null
  shown: boolean
}
type Props = { at: string; places: Place[]; changeable: boolean; lang: string }

/** Where a solution is in use, or was, the latest first. */
export function ReferenceList({ at, places, changeable, lang }: Props) {
  const { references: t, evidence } = useWords(words)
  const language = useLanguage()
  if (places.length === 0) return <p className="quiet">{t.none}</p>
  const dayOf = (day: Date) => formatDay(language, day.toISOString())
  const saidOf = ({ since, until, people }: Place) =>
    [
      until ? t.between(dayOf(since), dayOf(until)) : `${t.sinceDay(dayOf(since))}, ${t.running}`,
      ...(people === null ? [] : [t.peopleOf(formatNumber(language, people))]),
    ].join(' · ')
  return (
    <ul>
      {places.map((one) => (
        <li key={one.id}>
          <strong lang={lang}>{one.unit ? `${one.place}, ${one.unit}` : one.place}</strong>{' '}
          <span className="quiet">
            {saidOf(one)}
            {!one.shown && ` · ${evidence.reserved}`}
          </span>
          {changeable && (
            <>
              {' '}
              <Link to={`${at}/references/${one.id}`} aria-label={evidence.changeOf(one.place)}>
                {evidence.change}
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
