import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { SeenImport } from '../imports.server.ts'
import { words } from '../words.import.ts'

/** A table that was taken in, with the codes to hand out that day; or one that was given up. */
export function ImportDone({ table }: { table: SeenImport }) {
  const t = useWords(words)
  if (table.posted === null) return <Notice tone="info">{t.over}</Notice>
  return (
    <>
      <Notice tone="good" title={t.done(table.posted)}>
        <p>{t.doneText}</p>
        {table.knownCount > 0 && <p>{t.knownRows(table.knownCount)}</p>}
        <p>
          <Link to="/needs/triage">{t.unread}</Link>
        </p>
      </Notice>
      {table.hasCodes && (
        <Section title={t.codes}>
          <p>{t.codesText}</p>
          <p>
            <a className="button button-main" href={`/needs/imports/${table.id}/codes.csv`} download>
              {t.fetchCodes}
            </a>
          </p>
        </Section>
      )}
    </>
  )
}
