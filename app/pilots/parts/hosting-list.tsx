import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Status, type Tone } from '#app/ui/status.tsx'
import { formatDay } from '#app/ui/when.tsx'
import type { HostingStage } from '../hosting.ts'
import type { HostingLine } from '../hostings.server.ts'
import { words } from '../words.ts'

const TONES: Record<HostingStage, Tone> = { asked: 'waiting', agreed: 'done', declined: 'stopped' }

export function HostingStatus({ stage }: { stage: HostingStage }) {
  const t = useWords(words)
  return <Status tone={TONES[stage]}>{t.hosting.stages[stage]}</Status>
}

/** Who was asked to host, and what each said. */
export function HostingList({ hostings, empty }: { hostings: HostingLine[]; empty: ReactNode }) {
  const language = useLanguage()
  return (
    <ItemList
      empty={empty}
      items={hostings.map(({ id, facility, unit, stage, askedAt, reason }) => ({
        key: id,
        to: `/hostings/${id}`,
        title: `${facility.name}, ${unit}`,
        text: reason,
        status: <HostingStatus stage={stage} />,
        meta: formatDay(language, askedAt.toISOString()),
      }))}
    />
  )
}
