import { Link } from '@remix-run/react'
import { words as house } from '#app/platform/own-words.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Verb } from '../triage.ts'
import { words as triageWords } from '../words.triage.ts'
import { words } from '../words.ts'

type Props = { did: Verb; done: number; left: { id: string; number: string; reason: string }[] }

/** What has just been done to many, and each one left out with its reason. */
export function DoneToMany({ did, done, left }: Props) {
  const { board, reasons: ofTriage } = useWords(triageWords)
  const reasons = { ...useWords(house).reasons, ...useWords(words).reasons, ...ofTriage }
  return (
    <Notice tone={left.length > 0 ? 'warn' : 'good'} title={board.done[did](done)}>
      {left.length > 0 && (
        <>
          <p>{board.left}</p>
          <ul>
            {left.map(({ id, number, reason }) => (
              <li key={id}>
                <Link to={`/needs/${id}`}>{number}</Link> {sentenceOf(reasons, reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
