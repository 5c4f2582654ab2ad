import { useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import type { Facility } from './facilities.server.ts'
import { words } from './words.ts'

type Listed = Pick<Facility, 'slug' | 'name' | 'town' | 'kind' | 'tiersLieu' | 'territory' | 'slots'>

/** Facilities as lines to follow: what each is, where, and whether it was made for trying things. */
export function FacilityList({ facilities }: { facilities: Listed[] }) {
  const t = useWords(words)
  return (
    <ItemList
      empty=""
      items={facilities.map(({ slug, name, town, kind, tiersLieu, territory, slots }) => ({
        key: slug,
        to: `/facilities/${slug}`,
        title: name,
        text: [t.kinds[kind], tiersLieu ? t.tiersLieu : null, slots > 0 ? t.list.slots(slots) : null]
          .filter(Boolean)
          .join(' · '),
        meta: [town, territory].filter(Boolean).join(', '),
      }))}
    />
  )
}
