import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { words } from '../words.meeting.ts'

/** The committee's meeting, where a coordinator starts: to call it, then to lead it. */
export function MeetingLinks({ panel }: { panel: { id: string; stage: string; sitting: string | null } }) {
  const { calling, lead } = useWords(words)
  if (!panel.sitting && (panel.stage === 'composing' || panel.stage === 'decided')) return null
  return (
    <p className="actions">
      <ButtonLink to={`/juries/${panel.id}/${panel.sitting ? 'lead' : 'sitting'}`} kind="plain">
        {panel.sitting ? lead.link : calling.title}
      </ButtonLink>
    </p>
  )
}

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
