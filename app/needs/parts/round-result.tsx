import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Range } from '#app/ui/range.tsx'
import { Table } from '#app/ui/table.tsx'
import { formatDay } from '#app/ui/when.tsx'
import type { SeenRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'

type Told = Pick<SeenRound, 'opensAt' | 'closesAt' | 'needs' | 'colleges'>

/** What a round says, college beside college, as advice: each need's place, how often it is put first, and the margins. */
export function RoundResult({ round }: { round: Told }) {
  const { result } = useWords(words)
  const language = useLanguage()
  const [from, to] = [round.opensAt, round.closesAt].map((at) => formatDay(language, at.toISOString()))
  return (
    <div className="flow">
      <Notice tone="info">
        <p>{result.advice}</p>
        <p>{result.dates(from ?? '', to ?? '')}</p>
      </Notice>
      <div className="beside">
        {round.colleges.map((told) => (
          <CollegeOrder key={told.college} told={told} needs={round.needs} />
        ))}
      </div>
      {round.colleges.some(({ order }) => order) && <p className="quiet">{result.how}</p>}
    </div>
  )
}

function CollegeOrder({ told, needs }: { told: SeenRound['colleges'][number]; needs: SeenRound['needs'] }) {
  const { result, colleges } = useWords(words)
  const language = useLanguage()
  const name = colleges[told.college]
  const columns = [
    { key: 'need', label: result.need },
    { key: 'share', label: result.share },
  ]
  const rows = (told.order ?? []).map(({ id, share, low, high }, place) => {
    const title = needs.find((need) => need.id === id)?.title
    const [often, least, most] = [share, low, high].map((part) => Math.round(part * 100))
    return {
      key: id,
      cells: {
        need: (
          <>
            {place + 1}. <Link to={`/needs/${id}`}>{title && inLanguage(language, title)}</Link>
          </>
        ),
        share: (
          <>
            <Range share={share} low={low} high={high} />
            {result.said(often ?? 0, least ?? 0, most ?? 0)}
          </>
        ),
      },
    }
  })
  return (
    <div className="flow">
      {told.order ? (
        <Table caption={name} columns={columns} rows={rows} />
      ) : (
        <>
          <h3>{name}</h3>
          <p>{result.tooFew}</p>
        </>
      )}
      {told.order && told.counts && <p>{result.answered(told.counts.answered, told.counts.pairs)}</p>}
    </div>
  )
}
