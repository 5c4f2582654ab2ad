import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { OwnStatement } from '../own-statements.server.ts'
import { words } from '../words.statements.ts'

/** All that a place is told of a file: the call, the solution in one sentence, and what would happen there. */
export function AskedOfPlace({ statement }: { statement: OwnStatement }) {
  const { answer: t } = useWords(words)
  const language = useLanguage()
  const { file, said, brief, call, answer, objection, by } = statement
  const isAwaited = answer === null && objection === null
  const about = [
    { term: t.by, value: isAwaited && <When at={by.toISOString()} show="meeting_day" /> },
    { term: t.call, value: call && <Link to={`/calls/${call.slug}`}>{inLanguage(language, call.title)}</Link> },
    { term: t.solution, value: file.pitch && <Paragraphs text={file.pitch} lang={file.language} /> },
    { term: t.brief, value: brief && <Paragraphs text={brief} /> },
    { term: t.said, value: said && <Paragraphs text={said} lang={file.language} /> },
  ]
  return (
    <>
      <Facts items={about.filter(({ value }) => value)} />
      {!brief && !said && <p className="quiet">{t.noBrief}</p>}
    </>
  )
}
