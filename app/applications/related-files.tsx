import { Told, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { ApplicationStatus } from './application-status.tsx'
import type { Related } from './related.server.ts'
import { words } from './words.related.ts'

/** For those who receive a file: the others that one company, solution or person stands behind, each with why. Nothing when there is none. */
export function RelatedFiles({ related }: { related: Related[] }) {
  const t = useWords(words)
  if (related.length === 0) return null
  const items = related.map(({ id, number, title, stage, organisationName, call, ties, solutionName }) => ({
    key: id,
    to: `/applications/${id}`,
    title: title || solutionName,
    status: <ApplicationStatus stage={stage} />,
    meta: number,
    text: (
      <>
        {organisationName}
        {call && (
          <>
            {' · '}
            {t.call} <Told text={call} />
          </>
        )}
        <ul>
          {ties.map((tie) => (
            <li key={'name' in tie ? tie.by + tie.name : tie.by}>
              {'name' in tie ? t.named[tie.by](tie.name || t.someone) : t.ties[tie.by]}
            </li>
          ))}
        </ul>
      </>
    ),
  }))
  return (
    <Section title={t.title}>
      <p className="hint">{t.lead}</p>
      <ItemList items={items} empty={null} />
    </Section>
  )
}
