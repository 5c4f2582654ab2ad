import type { PilotDeployment } from '#app/pilots/pilot-whole.ts'
import { words as pilotWords } from '#app/pilots/words.ts'
import { type Bilingual, Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

type Use = PilotDeployment & { pilotTitle?: Bilingual }

/** Wards that use an answer: where, since when, how far it has spread, what it is. */
export function Uses({ uses }: { uses: Use[] }) {
  const { home } = useWords(words)
  const { levels } = useWords(pilotWords)
  const items = uses.map(({ id, pilotId, unit, name, town, level, since, pilotTitle }) => ({
    key: id,
    to: `/pilots/${pilotId}`,
    title: `${unit}, ${town ? `${name} (${town})` : name}`,
    text: pilotTitle && <Told text={pilotTitle} />,
    status: levels[level],
    meta: (
      <>
        {home.since} <When at={since.toISOString()} show="day" />
      </>
    ),
  }))
  return <ItemList items={items} empty="" />
}
