import { Link } from '@remix-run/react'
import { Prose } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Notice } from './words.fr.ts'

/** One of the house's own pages, in plain words under plain headings. */
export function NoticePage({ notice }: { notice: Notice }) {
  return (
    <>
      <PageHead title={notice.title} lead={notice.lead} />
      <Prose>
        {notice.parts.map(({ title, says, list, links }) => (
          <Part key={title} title={title} says={says} list={list ?? []} links={links ?? []} />
        ))}
      </Prose>
    </>
  )
}

type Part = Required<Notice['parts'][number]>

function Part({ title, says, list, links }: Part) {
  return (
    <>
      <h2>{title}</h2>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {list.length > 0 && (
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {links.map(({ to, label }) => (
        <p key={to}>
          <Link to={to}>{label}</Link>
        </p>
      ))}
    </>
  )
}
