import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { type Bilingual, Told, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.ts'

type Props = { pilot: { id: string; number: string; title: Bilingual }; title: string; lead: ReactNode }

/** The top of a page on which one thing is done about a pilot, with the way back to it. */
export function TaskHead({ pilot, title, lead }: Props) {
  const t = useWords(words)
  return (
    <PageHead
      kicker={t.pilot}
      number={pilot.number}
      title={title}
      lead={
        <>
          <p>
            <Link to={`/pilots/${pilot.id}`}>
              <Told text={pilot.title} />
            </Link>
          </p>
          <p>{lead}</p>
        </>
      }
    />
  )
}
