import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import { words } from '../words.import.ts'
import { words as applicationWords } from '../words.ts'
import { BringApplications } from './bring-applications.tsx'
import { useTargetName } from './import-mapping.tsx'
import type { ImportShown } from './import-shown.ts'

/** More on one page would be the table again. */
const SHOWN = 200

interface Props {
  table: ImportShown
  formKey: string
}

/** Where a table stands before it is taken in: what is missing, what is wrong, or that it is ready. */
export function ImportState({ table, formKey }: Props) {
  const t = useWords(words)
  const nameOf = useTargetName(table)
  const { count, files, knownCount, objection, lacking, mapping } = table
  const lacksAnswers = !mapping.partial && lacking.some((target) => target.startsWith('answer-'))
  return (
    <>
      <p>
        <strong>{t.rows(count, files.many)}</strong> {files.unused > 0 && t.unused(files.unused)}
      </p>
      {knownCount > 0 && <p>{t.known(knownCount)}</p>}
      {objection?.startsWith('import_') && !['import_rows_wrong', 'import_columns_missing'].includes(objection) && (
        <Notice tone="info">{sentenceOf(t.reasons, objection)}</Notice>
      )}
      {lacking.length > 0 && (
        <Notice tone="warn" title={t.lacking}>
          <p>{t.lackingLead}</p>
          <ul>
            {lacking.map((target) => (
              <li key={target}>{nameOf(target)}</li>
            ))}
          </ul>
          {lacksAnswers && <p>{t.lackingPartial}</p>}
        </Notice>
      )}
      {objection === 'import_rows_wrong' && <Faults table={table} formKey={formKey} />}
      {objection === null && <Ready table={table} formKey={formKey} />}
    </>
  )
}

/** What must be corrected before anything is taken in: line, column, and why; and where to bring it again. */
function Faults({ table, formKey }: Props) {
  const t = useWords(words)
  const reasons: Record<string, string> = { ...useWords(applicationWords).reasons, ...t.reasons }
  const columns = (['line', 'column', 'fault'] as const).map((key) => ({ key, label: t.columns[key] }))
  const rows = table.faults.slice(0, SHOWN).map(({ line, column, reason, said }, place) => ({
    key: `${place}`,
    cells: {
      line,
      column: column ?? '',
      fault: (said ? t.said(said) : '') + (reasons[reason] ?? t.reasons.cell_wrong),
    },
  }))
  return (
    <>
      <Section title={t.wrong(table.wrongRows, table.count)}>
        <Notice tone="warn">
          <p>{t.wrongLead}</p>
        </Notice>
        <Table caption={t.wrongCaption} columns={columns} rows={rows} />
        {table.faults.length > SHOWN && <p>{t.moreFaults(table.faults.length - SHOWN)}</p>}
      </Section>
      <Section title={t.correct}>
        <BringApplications
          slip={undefined}
          formKey={`${formKey}:correct`}
          slug={table.call.slug}
          corrects={{ id: table.id, source: table.name }}
        />
      </Section>
    </>
  )
}

function Ready({ table, formKey }: Props) {
  const t = useWords(words)
  const address = `/calls/${table.call.slug}/imports/${table.id}/intake`
  return (
    <Notice tone="good" title={t.ready}>
      <p>{t.readyText(table.fresh)}</p>
      <PostForm slip={undefined} formKey={`${formKey}:take`} reasons={t.reasons} action={address}>
        <Submit>{t.take(table.fresh)}</Submit>
      </PostForm>
    </Notice>
  )
}

/** The first rows as they will be. */
export function ImportPreview({ first }: Pick<ImportShown, 'first'>) {
  const t = useWords(words)
  const { company, siren, title, asked, email } = t.fields
  const columns = [
    { key: 'line', label: t.columns.line },
    ...Object.entries({ siren, company, title, asked, email, files: t.files }).map(([key, label]) => ({ key, label })),
  ]
  const rows = first.map(({ line, siren: number, askedCents, said, papers }) => ({
    key: `${line}`,
    cells: {
      ...{ line, siren: number, company: said.company ?? '', title: said.title ?? '', email: said.email ?? '' },
      asked: <Money cents={askedCents} />,
      files: t.papers(papers),
    },
  }))
  return (
    <Section title={t.preview}>
      <Table caption={t.previewCaption} columns={columns} rows={rows} />
    </Section>
  )
}

/** Asked for at the end of the page, once everything else has been seen. */
export function GiveUpImport({ table, formKey }: Props) {
  const t = useWords(words)
  const address = `/calls/${table.call.slug}/imports/${table.id}/abandonment`
  return (
    <Confirm summary={t.giveUp}>
      <p>{t.giveUpLead}</p>
      <PostForm slip={undefined} formKey={`${formKey}:give-up`} reasons={t.reasons} action={address}>
        <Submit kind="danger">{t.giveUpPress}</Submit>
      </PostForm>
    </Confirm>
  )
}
