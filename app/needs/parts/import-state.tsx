import { useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { SeenImport } from '../imports.server.ts'
import { words } from '../words.import.ts'
import { BringTable } from './bring-table.tsx'
import { ImportFaults, ImportNotes } from './import-faults.tsx'

/** Where a table stands before it is taken in: what is missing, what is wrong, or that it is ready. */
export function ImportState({ table, formKey }: { table: SeenImport; formKey: string }) {
  const t = useWords(words)
  const { count, faults, knownCount, objection, wrongRows, warned } = table
  return (
    <>
      <p>
        <strong>{t.rows(count)}</strong>
      </p>
      {knownCount > 0 && <p>{t.known(knownCount)}</p>}
      {objection === 'import_nothing_new' && <Notice tone="info">{t.reasons[objection]}</Notice>}
      {table.lacking.length > 0 && (
        <Notice tone="warn" title={t.lacking}>
          <p>{t.lackingLead}</p>
          <ul>
            {table.lacking.map((field) => (
              <li key={field}>{t.fields[field]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {objection === 'import_rows_wrong' && (
        <ImportFaults id={table.id} faults={faults} wrongRows={wrongRows} count={count} />
      )}
      {objection === 'import_rows_wrong' && (
        <Section title={t.correct}>
          <BringTable slip={undefined} formKey={`${formKey}:correct`} corrects={table.id} />
        </Section>
      )}
      {objection === null && <Ready table={table} formKey={formKey} />}
      {table.lacking.length === 0 && warned.length > 0 && <ImportNotes warned={warned} />}
    </>
  )
}

function Ready({ table, formKey }: { table: SeenImport; formKey: string }) {
  const t = useWords(words)
  return (
    <Notice tone="good" title={t.ready}>
      <p>{t.readyText(table.fresh)}</p>
      <PostForm
        slip={undefined}
        formKey={`${formKey}:take`}
        reasons={t.reasons}
        action={`/needs/imports/${table.id}/intake`}
      >
        <Submit>{t.take(table.fresh)}</Submit>
      </PostForm>
    </Notice>
  )
}

/** Asked for at the end of the page, once everything else has been seen. */
export function GiveUpImport({ id, formKey }: { id: string; formKey: string }) {
  const t = useWords(words)
  return (
    <Confirm summary={t.giveUp}>
      <p>{t.giveUpLead}</p>
      <PostForm
        slip={undefined}
        formKey={`${formKey}:give-up`}
        reasons={t.reasons}
        action={`/needs/imports/${id}/abandonment`}
      >
        <Submit kind="danger">{t.giveUpPress}</Submit>
      </PostForm>
    </Confirm>
  )
}
