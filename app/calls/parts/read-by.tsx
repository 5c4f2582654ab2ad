import { useWords } from '#app/platform/words.tsx'
import { Icon, type IconName } from '#app/ui/icon.tsx'
import type { Audience } from '../questionnaire.ts'
import { words } from '../words.questionnaire.ts'

const ICONS: Record<Audience, IconName> = { everyone: 'eye', jury: 'group', funders: 'coin', coalition: 'lock' }

/** Who will read an answer, as a mark and in words. */
export function ReadBy({ audience }: { audience: Audience }) {
  const { readBy } = useWords(words)
  return (
    <span className="read-by">
      <Icon name={ICONS[audience]} /> {readBy[audience]}
    </span>
  )
}
