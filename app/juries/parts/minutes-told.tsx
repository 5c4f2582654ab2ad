import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import type { MinutesTold } from '../minutes.server.ts'
import { words } from '../words.minutes.ts'
import { OutcomeStatus } from './statuses.tsx'

type File = MinutesTold['copy']['files'][number]

/** What was decided of each file, in a line; the paper says the rest. A file closed to the reader is a number. */
export function MinutesTable({ copy }: Pick<MinutesTold, 'copy'>) {
  const { table } = useWords(words)
  const hasVotes = copy.files.some((file) => !file.isClosed && file.votes)
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'file', label: table.file },
        { key: 'place', label: table.place },
        { key: 'outcome', label: table.outcome },
        ...(hasVotes ? [{ key: 'votes', label: table.votes }] : []),
        { key: 'left', label: table.left },
      ]}
      rows={copy.files.map((file) => ({ key: file.number, cells: cellsOf(file, table) }))}
    />
  )
}

function cellsOf(file: File, table: (typeof words)['fr']['table']) {
  if (file.isClosed) return { place: '', file: `${file.number} ${table.closed}`, outcome: '', votes: '', left: '' }
  const { rank, number, title, organisation, outcome, reserveRank, votes, left, recused } = file
  return {
    place: rank ?? '',
    file: `${number} ${title}, ${organisation}`,
    outcome: <OutcomeStatus outcome={outcome} reserveRank={reserveRank} />,
    votes: votes ? table.cast(votes) : '',
    left: [...new Set([...left, ...recused])].join(', '),
  }
}

/** Every version that was written, and who signed which. */
export function MinutesVersions({ panel, versions, version: shown }: MinutesTold) {
  const t = useWords(words)
  const language = useLanguage()
  const instant = (at: Date) => formatInstant(language, at.toISOString())
  return (
    <Section title={t.versions}>
      <ul>
        {versions.map(({ version, writtenAt, signedAt, signedName, correctedWhy }) => (
          <li key={version}>
            {version === shown ? (
              <strong>{t.version(version)}</strong>
            ) : (
              <Link to={`/juries/${panel.id}/minutes?version=${version}`}>{t.version(version)}</Link>
            )}{' '}
            {t.written(instant(writtenAt))} {whyAnew(t, version, correctedWhy)}{' '}
            {signedAt ? t.signed(signedName ?? '', instant(signedAt)) : t.unsigned}.
          </li>
        ))}
      </ul>
    </Section>
  )
}

function whyAnew(t: (typeof words)['fr'], version: number, correctedWhy: string | null) {
  if (correctedWhy) return t.corrected(correctedWhy)
  return version > 1 ? t.anew : null
}
