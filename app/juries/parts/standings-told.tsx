import { Form } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { buttonClass } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { When } from '#app/ui/when.tsx'
import { agreementOf } from '../agreement.ts'
import type { Column } from '../redrawn.ts'
import type { StandingsPage } from '../standings.server.ts'
import type { Standing } from '../standings.ts'
import { words } from '../words.counting.ts'
import { words as roomWords } from '../words.ts'

/** What the two columns are, which one counts and since when, and how far to trust either, in words. */
export function StandingsTold({
  panel,
  chosen,
  standings,
  places,
}: Omit<StandingsPage, 'files' | 'ranked' | 'obstacle' | 'awaited'>) {
  const { told } = useWords(words)
  const language = useLanguage()
  const severity = Math.round(standings.severity)
  const number = (n: number) => formatNumber(language, Math.round(100 * n) / 100)
  return (
    <div className="prose quiet">
      <p>
        <strong>{told.chosen[panel.counting]}</strong>
        {chosen ? (
          <>
            {told.chosenBy(chosen.name)}
            <When at={chosen.at.toISOString()} show="instant" />.
          </>
        ) : (
          told.unchosen
        )}
      </p>
      <details className="detail">
        <summary>{told.title}</summary>
        <div className="flow">
          <p>{told.raw}</p>
          <p>{told.between}</p>
          <p>{told.kept(places)}</p>
          <p>{severity < 1 ? told.sameSeverity : told.severity(number(severity))}</p>
        </div>
      </details>
      <p>
        {standings.alpha === null
          ? told.noAgreement
          : told.agreement[agreementOf(standings.alpha)](number(standings.alpha))}
      </p>
      <Form method="get" className="form">
        <TextField
          name="places"
          label={told.places}
          hint={told.placesHint}
          inputMode="numeric"
          width="short"
          defaultValue={String(places)}
        />
        <button type="submit" className={buttonClass('plain')}>
          {told.placesSend}
        </button>
      </Form>
    </div>
  )
}

/** One of the two scores of a file: how sure it is, and how often another jury would keep the file. */
export function ScoreOf({ standing }: { standing: Standing | undefined }) {
  const { between, keptOf } = useWords(words)
  const { notRead, outOf100 } = useWords(roomWords)
  const language = useLanguage()
  if (!standing) return <>{notRead}</>
  const whole = (n: number) => formatNumber(language, Math.round(n))
  return (
    <span className="figures score-of">
      <strong>{outOf100(formatNumber(language, standing.total))}</strong>
      <span>{between(whole(standing.low), whole(standing.high))}</span>
      <span>{keptOf(Math.round(100 * standing.kept))}</span>
    </span>
  )
}

/** The heads of the two columns; the one that ranks says so. */
export function useColumnHeads(counting: Column) {
  const { columns, counts } = useWords(words)
  return (['raw', 'adjusted'] as const).map((key) => ({
    key,
    label: key === counting ? `${columns[key]} (${counts})` : columns[key],
  }))
}
