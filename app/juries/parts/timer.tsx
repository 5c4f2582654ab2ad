import { useEffect, useState } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { minutesBetween } from '../sitting.ts'
import { words } from '../words.meeting.ts'

type Props = { since: Date; minutes: number; now: string }

/** The time spent on a file, in figures; it runs by itself where scripts do, from the instant the server told. */
export function Timer({ since, minutes, now }: Props) {
  const { board } = useWords(words)
  const at = useClock(now)
  const seconds = Math.max(0, Math.floor((at.getTime() - since.getTime()) / 1000))
  const spent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  const over = minutesBetween(since, at) - minutes
  return (
    <span className="timer" role="timer" aria-label={board.elapsed}>
      {board.timeOf(spent, minutes)} {over > 0 && <Status tone="late">{board.over(over)}</Status>}
    </span>
  )
}

/** The server's clock, carried on second by second. */
function useClock(told: string) {
  const [at, carryOn] = useState(Date.parse(told))
  useEffect(() => {
    const lead = Date.parse(told) - performance.now()
    const tick = () => carryOn(lead + performance.now())
    tick()
    const ticking = setInterval(tick, 1_000)
    return () => clearInterval(ticking)
  }, [told])
  return new Date(at)
}
