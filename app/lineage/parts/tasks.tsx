import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { Room, Task } from '../desk.ts'
import { words } from '../words.ts'

/** What waits, one line and one link each, the most pressing first; how much of it there is in each room, for whoever plans a day. */
export function Tasks({ tasks, counts }: { tasks: Task[]; counts: { room: Room; count: number }[] }) {
  const t = useWords(words).desk
  return (
    <>
      {counts.length > 0 && (
        <p className="day-count">{counts.map(({ room, count }) => t.count[room](count)).join(' · ')}</p>
      )}
      <ol className="tasks">
        {tasks.map((task) => (
          <TaskLine key={`${task.room} ${task.key}`} task={task} />
        ))}
      </ol>
    </>
  )
}

function TaskLine({ task }: { task: Task }) {
  const t = useWords(words).desk
  const language = useLanguage()
  const { to, text, due, urgency } = task
  return (
    <li className={`task task-${urgency}`}>
      <Link to={to}>{text[language]}</Link>
      <span className="task-when">
        {urgency === 'late' && <Status tone="late">{t.late}</Status>}
        {urgency === 'soon' && <Status tone="waiting">{t.soon}</Status>}
        {due && (
          <span>
            {t.due} <When at={due.toISOString()} show="instant" />
          </span>
        )}
      </span>
    </li>
  )
}
