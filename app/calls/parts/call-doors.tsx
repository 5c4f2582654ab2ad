import { Told, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { When } from '#app/ui/when.tsx'
import { cutoffFor } from '../call.ts'
import type { CallWhole } from '../calls.server.ts'
import { words } from '../words.building.ts'

/** The cut-offs of a call judged as it goes: which are past, and which one a file sent now belongs to. */
export function CallCutoffs({ call, serverTime }: { call: CallWhole; serverTime: Date }) {
  const { shown } = useWords(words)
  const next = call.phase === 'open' ? cutoffFor(call.cutoffs, serverTime) : null
  const isPast = (closesAt: Date) => call.phase !== 'to_come' && next !== null && closesAt < next.closesAt
  return (
    <ol>
      {call.cutoffs.map(({ id, position, closesAt }) => (
        <li key={id}>
          {shown.cutoff(position)} <When at={closesAt.toISOString()} show="instant" />
          {next?.id === id && (
            <>
              {', '}
              <strong>{shown.now}</strong>
            </>
          )}
          {(isPast(closesAt) || (next === null && call.phase === 'closed')) && `, ${shown.past}`}
        </li>
      ))}
    </ol>
  )
}

/** The dates that follow the last cut-off. */
export function CallSteps({ steps }: Pick<CallWhole, 'steps'>) {
  if (steps.length === 0) return null
  const items = steps.map(({ name, at }) => ({
    key: `${at.getTime()} ${name.fr}`,
    at: at.toISOString(),
    title: <Told text={name} />,
  }))
  return <Timeline items={items} />
}

/** Everything that changed since the opening, each with its day and its reason. */
export function CallChanges({ call }: { call: CallWhole }) {
  const { shown } = useWords(words)
  const { amendments, extensions, cutoffs } = call
  const moved = extensions.map(({ id, position, from, to, madeAt, reason }) => ({
    key: id,
    at: madeAt.toISOString(),
    title: position === cutoffs.length ? shown.lastMoved : shown.moved(position),
    text: (
      <>
        <p>
          {shown.from} <When at={from.toISOString()} show="instant" />. {shown.to}{' '}
          <When at={to.toISOString()} show="instant" />.
        </p>
        <p>
          <Told text={reason} />
        </p>
      </>
    ),
  }))
  const amended = amendments.map(({ id, text, madeAt }) => {
    return { key: id, at: madeAt.toISOString(), title: <Told text={text} />, text: null }
  })
  const items = [...moved, ...amended].sort((a, b) => a.at.localeCompare(b.at))
  if (items.length === 0) return null
  return (
    <Notice tone="info" title={shown.changes}>
      <Timeline items={items} />
    </Notice>
  )
}
