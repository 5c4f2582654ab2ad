import { Told, useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { PromiseState } from './promise.ts'
import type { PromiseSeen } from './promises.server.ts'
import { words } from './words.promises.ts'

const TONES = { kept: 'done', late: 'late', awaited: 'waiting' } as const satisfies Record<PromiseState, string>

/** What a file left for later: each document with the day it was promised for, or the day it came. */
export function PromisesRead({ promises }: { promises: PromiseSeen[] }) {
  const { states } = useWords(words)
  return (
    <ul className="prose">
      {promises.map(({ documentId, name, dueOn, keptAt, state }) => (
        <li key={documentId}>
          <Told text={name} />{' '}
          <Status tone={TONES[state]}>
            {states[state]} <When at={(keptAt ?? dueOn).toISOString()} show="day" />
          </Status>
        </li>
      ))}
    </ul>
  )
}
