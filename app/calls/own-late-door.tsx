import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from './words.doors.ts'

/** To the people of an organisation for which a door is left open: until when, and why. */
export function OwnLateDoor({ door }: { door: { until: Date; reason: string } }) {
  const { late } = useWords(words)
  return (
    <Notice tone="info" title={late.mine}>
      <p>
        {late.mineUntil}{' '}
        <strong>
          <When at={door.until.toISOString()} show="instant" />
        </strong>
        .
      </p>
      <p>{door.reason}</p>
    </Notice>
  )
}
