import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Way } from '#app/ui/ways.tsx'
import { STAGES } from '../application.ts'
import type { Own } from '../own.server.ts'
import { type OwnAsked, ownAddress } from '../own.ts'
import { words } from '../words.ts'
import { Facet } from './facets.tsx'

type Props = { asked: OwnAsked; counts: Own['counts'] }

/** What one's own list can be narrowed by; what would leave the same list is not offered. */
export function OwnFacets({ asked, counts }: Props) {
  const { list: t, stages } = useWords(words)
  const language = useLanguage()
  const to = (changed: OwnAsked) => ownAddress('/applications', { ...asked, after: undefined, ...changed })
  const all = (changed: OwnAsked, current: boolean) => ({ to: to(changed), current, name: t.all })
  const there = STAGES.filter((stage) => counts.stages[stage])
  return (
    <>
      {there.length > 1 && (
        <Facet label={t.stages} all={all({ stage: undefined }, !asked.stage)}>
          {there.map((stage) => (
            <Way key={stage} to={to({ stage })} current={asked.stage === stage}>
              {t.counted(stages[stage], counts.stages[stage] ?? 0)}
            </Way>
          ))}
        </Facet>
      )}
      {counts.calls.length > 1 && (
        <Facet label={t.calls} all={all({ call: undefined }, !asked.call)}>
          {counts.calls.map(({ slug, title, many }) => (
            <Way key={slug} to={to({ call: slug })} current={asked.call === slug}>
              {t.counted(inLanguage(language, title), many)}
            </Way>
          ))}
        </Facet>
      )}
    </>
  )
}
