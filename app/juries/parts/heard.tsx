import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { HeardTold } from '../hearing-results.server.ts'
import { words } from '../words.hearings.ts'
import { words as roomWords } from '../words.ts'
import type { NamedFile } from './shown-files.ts'

interface Props {
  heard: HeardTold[]
  weight: number
  files: Map<string, NamedFile>
}

/** Beside the ranking, what the hearings say: shown, and added only when that was said before the first of them. */
export function Heard({ heard, weight, files }: Props) {
  const { results } = useWords(words)
  const language = useLanguage()
  const known = heard.filter((one) => files.has(one.applicationId))
  if (known.length === 0) return null
  const name = (one: HeardTold) => files.get(one.applicationId)?.number ?? ''
  const rows = known.map((one) => ({
    key: one.applicationId,
    cells: {
      file: `${name(one)} ${files.get(one.applicationId)?.title ?? ''}`,
      when: one.startsAt && <When at={one.startsAt.toISOString()} show="meeting" />,
      sheets: one.sheets,
      total: one.total === null ? results.none : formatNumber(language, one.total),
    },
  }))
  return (
    <div className="section">
      <Table
        caption={results.caption}
        columns={[
          { key: 'file', label: results.file },
          { key: 'when', label: results.when },
          { key: 'sheets', label: results.sheets, align: 'end' },
          { key: 'total', label: results.total, align: 'end' },
        ]}
        rows={rows}
      />
      <p className="quiet">{weight === 0 ? results.beside : results.counts(weight)}</p>
      {known.map((one) => (
        <details key={one.applicationId} className="detail">
          <summary>{results.detail(name(one))}</summary>
          <HeardDetail heard={one} />
        </details>
      ))}
    </div>
  )
}

/** One hearing, criterion by criterion, with the comments and without their authors. */
export function HeardDetail({ heard }: { heard: HeardTold }) {
  const { own } = useWords(words)
  const { outOf, notRead } = useWords(roomWords)
  const language = useLanguage()
  return (
    <div className="flow">
      {heard.total !== null && <p>{own.total(formatNumber(language, heard.total))}</p>}
      <dl className="marks">
        {heard.criteria.map(({ id, name, mean, comments }) => (
          <div key={id}>
            <dt>
              {name} <strong>{mean === null ? notRead : outOf(formatNumber(language, mean))}</strong>
            </dt>
            {comments.map((comment) => (
              <dd key={comment} className="written">
                {comment}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  )
}
