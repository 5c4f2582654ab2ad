import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { words } from '../words.meeting.ts'

/** The way into the meeting, for its jurors; nothing while none is called. */
export function RoomLink({ panelId, isCalled }: { panelId: string; isCalled: boolean }) {
  const { room } = useWords(words)
  if (!isCalled) return null
  return (
    <p>
      <Link to={`/juries/${panelId}/room`}>{room.link}</Link>
    </p>
  )
}
