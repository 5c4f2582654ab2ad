import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.scoring.ts'

/** By which day a juror hands their readings in, or what to do once it is past; nothing while nobody has said. */
export function HandInBy({ readBy, isLate }: { readBy: Date | null; isLate: boolean }) {
  const { handIn } = useWords(words)
  if (!readBy) return null
  return (
    <p>
      {isLate ? handIn.late : handIn.by}
      <When at={readBy.toISOString()} show="meeting_day" />. {isLate && handIn.lateNext}
    </p>
  )
}
