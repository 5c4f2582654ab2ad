import type { ReactNode } from 'react'
import { Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Money } from '#app/ui/money.tsx'
import { When } from '#app/ui/when.tsx'
import { CallStatus } from './call-status.tsx'
import type { CallBrief } from './calls.server.ts'
import { words } from './words.ts'

/** Calls as other rooms list them: what, until when, with how much. */
export function CallList({ calls, empty }: { calls: CallBrief[]; empty: ReactNode }) {
  const items = calls.map((call) => ({
    key: call.id,
    to: call.phase === 'draft' ? `/calls/${call.slug}/publication` : `/calls/${call.slug}`,
    title: <Told text={call.title} />,
    status: <CallStatus phase={call.phase} />,
    meta: call.number,
    text: <CallLine call={call} />,
  }))
  return <ItemList items={items} empty={empty} />
}

/** The date that matters now, then the envelope. */
function CallLine({ call }: { call: CallBrief }) {
  const { list } = useWords(words)
  const { phase, opensAt, closesAt, nextCutoffAt, envelopeCents } = call
  const opens = phase === 'draft' || phase === 'to_come'
  const isBetween = phase === 'open' && nextCutoffAt !== null && nextCutoffAt.getTime() !== closesAt?.getTime()
  const date = opens ? opensAt : isBetween ? nextCutoffAt : closesAt
  const word = opens ? list.opens : isBetween ? list.nextCutoff : phase === 'open' ? list.closes : list.closed
  return (
    <>
      {date && (
        <>
          {word} <When at={date.toISOString()} show="instant" />
        </>
      )}
      {date && envelopeCents > 0 && ' · '}
      {envelopeCents > 0 && (
        <>
          {list.envelope} <Money cents={envelopeCents} />
        </>
      )}
    </>
  )
}
