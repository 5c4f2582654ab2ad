import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Way } from '#app/ui/ways.tsx'
import { formatDay } from '#app/ui/when.tsx'
import type { Received } from '../received.server.ts'
import { RECEIVED_ORDERS, RECEIVED_STAGES, type ReceivedAsked, receivedAddress, WAITS } from '../received.ts'
import { words } from '../words.received.ts'
import { words as own } from '../words.ts'
import { Facet } from './facets.tsx'

type Props = { here: string; asked: ReceivedAsked; counts: Received['counts'] }

/** What the list can be narrowed by, as links that say how many they leave; a kind of which there is none is not offered. */
export function ReceivedFacets({ here, asked, counts }: Props) {
  const t = useWords(words)
  const { stages } = useWords(own)
  const language = useLanguage()
  const to = (changed: Partial<ReceivedAsked>) => receivedAddress(here, { ...asked, after: undefined, ...changed })
  const all = (changed: Partial<ReceivedAsked>, current: boolean) => ({ to: to(changed), current, name: t.all })
  return (
    <>
      <Facet label={t.stages} all={all({ stage: undefined }, !asked.stage)}>
        {RECEIVED_STAGES.filter((stage) => counts.stages[stage]).map((stage) => (
          <Way key={stage} to={to({ stage })} current={asked.stage === stage}>
            {t.counted(stages[stage], counts.stages[stage] ?? 0)}
          </Way>
        ))}
      </Facet>
      {counts.cutoffs.length > 1 && (
        <Facet label={t.cutoffs} all={all({ cutoff: undefined }, !asked.cutoff)}>
          {counts.cutoffs.map(({ position, closesAt, many }) => (
            <Way key={position} to={to({ cutoff: position })} current={asked.cutoff === position}>
              {t.counted(t.cutoff(position, formatDay(language, closesAt.toISOString())), many)}
            </Way>
          ))}
        </Facet>
      )}
      {WAITS.some((one) => counts.waits[one]) && (
        <Facet label={t.waits} all={all({ waits: undefined }, !asked.waits)}>
          {WAITS.filter((one) => counts.waits[one]).map((one) => (
            <Way key={one} to={to({ waits: one })} current={asked.waits === one}>
              {t.counted(t.waiting[one], counts.waits[one])}
            </Way>
          ))}
        </Facet>
      )}
      <Facet label={t.order}>
        {RECEIVED_ORDERS.map((order) => (
          <Way key={order} to={to({ order })} current={asked.order === order}>
            {t.orders[order]}
          </Way>
        ))}
      </Facet>
    </>
  )
}
