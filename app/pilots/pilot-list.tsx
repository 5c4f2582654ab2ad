import type { ReactNode } from 'react'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { PilotStatus } from './pilot-status.tsx'
import type { PilotLine } from './pilot-whole.ts'
import { words } from './words.ts'

/** Pilots as lines to follow: what is tried, where, and how it stands. */
export function PilotList({ pilots, empty }: { pilots: PilotLine[]; empty: ReactNode }) {
  const t = useWords(words)
  const language = useLanguage()
  const day = (date: Date) => formatDay(language, date.toISOString())
  return (
    <ItemList
      empty={empty}
      items={pilots.map(({ id, number, title, stage, sites, openedAt, endedAt }) => ({
        key: id,
        to: `/pilots/${id}`,
        title: <Told text={title} />,
        text: sites.map(({ name, unit }) => `${name}, ${unit}`).join(' · '),
        status: <PilotStatus stage={stage} />,
        meta: `${number} · ${endedAt ? t.list.ended(day(endedAt)) : t.list.since(day(openedAt))}`,
      }))}
    />
  )
}
