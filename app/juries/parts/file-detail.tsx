import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Ranked } from '../ranking.ts'
import type { RankedFile, Ranking } from '../rankings.server.ts'
import { words } from '../words.ts'
import { Marks } from './marks.tsx'

type Props = { ranked: Ranked; file: RankedFile; criteria: Ranking['panel']['call']['criteria'] }

/** One file of the ranking, opened: means by criterion against their thresholds, what each juror wrote, links declared. */
export function FileDetail({ ranked, file, criteria }: Props) {
  const t = useWords(words)
  return (
    <details className="detail">
      <summary>{t.ranking.detail(`${file.number ?? ''} ${file.title}`)}</summary>
      <div className="flow">
        <CriteriaTable ranked={ranked} criteria={criteria} />
        {file.readings.map((reading) => (
          <section key={reading.id}>
            <h3>{reading.jurorName}</h3>
            <Marks criteria={criteria} scores={reading.scores} comment={reading.comment} />
          </section>
        ))}
        {file.recusals.length > 0 && (
          <section>
            <h3>{t.ranking.links}</h3>
            <ul>
              {file.recusals.map(({ jurorName, note }) => (
                <li key={jurorName}>
                  {jurorName} : {note ?? t.ranking.noNote}
                </li>
              ))}
            </ul>
          </section>
        )}
        {file.decision && (
          <section>
            <h3>{t.ranking.reasons}</h3>
            <p className="written">{file.decision.reasons}</p>
          </section>
        )}
      </div>
    </details>
  )
}

function CriteriaTable({ ranked, criteria }: Pick<Props, 'ranked' | 'criteria'>) {
  const t = useWords(words)
  const language = useLanguage()
  const rows = criteria.map(({ id, name, weight, threshold }) => {
    const place = ranked.criteria.find((criterion) => criterion.criterionId === id)
    const mean = place?.mean ?? null
    return {
      key: id,
      cells: {
        criterion: <Told text={name} />,
        weight,
        mean: mean === null ? t.notRead : t.outOf(formatNumber(language, mean)),
        threshold: <Met threshold={threshold} met={place?.met ?? false} />,
      },
    }
  })
  return (
    <Table
      caption={t.ranking.means}
      columns={[
        { key: 'criterion', label: t.ranking.criterion },
        { key: 'weight', label: t.outcome.weight, align: 'end' },
        { key: 'mean', label: t.ranking.mean, align: 'end' },
        { key: 'threshold', label: t.outcome.threshold },
      ]}
      rows={rows}
    />
  )
}

/** A threshold and whether the mean reaches it; a criterion without one has nothing to reach. */
export function Met({ threshold, met }: { threshold: number; met: boolean }) {
  const { ranking } = useWords(words)
  if (threshold === 0) return <>{ranking.noThreshold}</>
  return (
    <Status tone={met ? 'done' : 'stopped'}>
      {threshold} {met ? ranking.criterionMet : ranking.criterionNotMet}
    </Status>
  )
}
