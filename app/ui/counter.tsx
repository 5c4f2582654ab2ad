import { useEffect, useState } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { words } from './words.ts'

/** How much room is left. It shows only where scripts run, and speaks only near the end, not at every key. */
export function Counter({ length, max }: { length: number; max: number }) {
  const say = useWords(words)
  const [running, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  if (!running) return null
  const left = max - length
  const near = left <= max / 10
  return (
    <p className={left < 0 ? 'counter counter-over' : 'counter'} aria-live={near ? 'polite' : 'off'}>
      {say.left(left)}
    </p>
  )
}
