import type { ReactNode } from 'react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Table } from '#app/ui/table.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import type { Ranking } from '../rankings.server.ts'
import type { StatementTold } from '../statements.server.ts'
import { StatementsTold } from '../statements-told.tsx'
import { words as statementWords } from '../words.statements.ts'
import { words } from '../words.ts'
import { ConfidenceTold } from './confidence.tsx'
import { Corrections } from './corrections.tsx'
import type { OpenedFile } from './shown-files.ts'

type Reading = OpenedFile['readings'][number]
type Criteria = Ranking['panel']['call']['criteria']

interface Props {
  file: OpenedFile
  panel: Ranking['panel']
  statements?: StatementTold[]
}

/** One file of the ranking, opened: what each juror wrote side by side, links declared, reasons once decided. */
export function FileDetail({ file, panel, statements = [] }: Props) {
  const { openedAt } = panel
  const { criteria } = panel.call
  const { told } = useWords(statementWords)
  const t = useWords(words)
  return (
    <details className="detail">
      <summary>
        <Unbroken>{t.ranking.detail(`${file.number ?? ''} ${file.title}`)}</Unbroken>
      </summary>
      <div className="flow">
        <Readings file={file} criteria={criteria} />
        {file.readings.map(({ id, jurorName, confidence, versions }) => (
          <section key={id}>
            <ConfidenceTold name={jurorName} chosen={confidence} />
            {versions.length > 0 && <p>{jurorName}</p>}
            <Corrections versions={versions} criteria={criteria} openedAt={openedAt} />
          </section>
        ))}
        {statements.length > 0 && (
          <section>
            <h3>{told.title}</h3>
            <StatementsTold statements={statements} asks />
          </section>
        )}
        {file.recusals.length > 0 && (
          <section>
            <h3>{t.ranking.links}</h3>
            <ul>
              {file.recusals.map(({ jurorName, note, setAside }) => (
                <li key={jurorName}>
                  {jurorName} : {note ?? t.ranking.noNote} {setAside && t.ranking.setAside}
                </li>
              ))}
            </ul>
          </section>
        )}
        {file.decision && (
          <section>
            <h3>{t.ranking.reasons}</h3>
            <p className="prose written">{file.decision.reasons}</p>
          </section>
        )}
      </div>
    </details>
  )
}

/** Criteria down, jurors across: where they part is seen at a glance. */
function Readings({ file, criteria }: { file: OpenedFile; criteria: Criteria }) {
  const t = useWords(words)
  const across = (cellOf: (reading: Reading) => ReactNode) =>
    Object.fromEntries(file.readings.map((reading) => [reading.id, cellOf(reading)]))
  const rows = criteria.map(({ id, name }) => ({
    key: id,
    cells: { criterion: <Told text={name} />, ...across(({ scores }) => <Written scores={scores} criterionId={id} />) },
  }))
  const apart = { criterion: t.review.private, ...across(({ comment }) => <span className="written">{comment}</span>) }
  return (
    <Table
      caption={t.ranking.side(file.number ?? '')}
      columns={[
        { key: 'criterion', label: t.ranking.criterion },
        ...file.readings.map((reading) => ({ key: reading.id, label: reading.jurorName })),
      ]}
      rows={file.readings.length > 0 ? [...rows, { key: 'apart', cells: apart }] : []}
      empty={t.notRead}
    />
  )
}

function Written({ scores, criterionId }: { scores: Reading['scores']; criterionId: string }) {
  const t = useWords(words)
  const mark = scores.find((score) => score.criterionId === criterionId)
  if (!mark) return null
  return (
    <>
      <strong>{t.outOf(String(mark.points ?? ''))}</strong> <span className="written">{mark.comment}</span>
    </>
  )
}
