import { useWords } from '#app/platform/words.tsx'
import { Tick } from '#app/ui/field-parts.tsx'
import { Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { ApplicationStatus } from '../application-status.tsx'
import type { ReceivedRow } from '../received.server.ts'
import type { Standing } from '../sponsor.ts'
import { words } from '../words.received.ts'
import { words as sponsorWords } from '../words.sponsors.ts'

/** The received files, one line each; those not checked yet can be ticked. */
export function ReceivedTable({ rows }: { rows: ReceivedRow[] }) {
  const t = useWords(words)
  const { columns } = t
  const keys = ['number', 'title', 'organisation', 'asked', 'received', 'stage', 'named', 'choose'] as const
  return (
    <Table
      caption={t.title}
      columns={keys.map((key) => ({ key, label: columns[key], align: key === 'asked' ? 'end' : 'start' }))}
      rows={rows.map((row) => ({
        key: row.id,
        href: `/applications/${row.id}/admission`,
        cells: {
          number: row.number,
          title: row.title,
          organisation: row.organisationName,
          asked: <Money cents={row.askedCents} />,
          received: row.submittedAt && <When at={row.submittedAt.toISOString()} show="day" />,
          stage: <StageCell row={row} />,
          named: <NamedCell sponsors={row.sponsors} />,
          choose: row.stage === 'submitted' && (
            <Tick
              id={`choose-${row.id}`}
              name="application"
              type="checkbox"
              option={{ value: row.id, label: t.choose(row.number ?? '') }}
              checked={false}
            />
          ),
        },
      }))}
    />
  )
}

function StageCell({ row }: { row: ReceivedRow }) {
  const t = useWords(words)
  return (
    <>
      <ApplicationStatus stage={row.stage} />
      {row.clarifyingUntil && (
        <>
          {' '}
          {t.until} <When at={row.clarifyingUntil.toISOString()} show="day" />
        </>
      )}
    </>
  )
}

function NamedCell({ sponsors }: { sponsors: ReceivedRow['sponsors'] }) {
  const { standings } = useWords(sponsorWords)
  const { counted } = useWords(words)
  const told = (Object.entries(sponsors) as [Standing, number][]).map(([standing, many]) =>
    counted(standings[standing], many),
  )
  return told.join(', ')
}
