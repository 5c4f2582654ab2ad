import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.meeting.ts'

/** The way into the meeting, for its jurors; nothing while none is called. */
export function RoomLink({ panelId, meetsAt }: { panelId: string; meetsAt: Date | null }) {
  const { room } = useWords(words)
  if (!meetsAt) return null
  return (
    <p>
      {room.called}
      <When at={meetsAt.toISOString()} show="meeting" />. <Link to={`/juries/${panelId}/room`}>{room.link}</Link>
    </p>
  )
}
