import { type FormEvent, useEffect, useState } from 'react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from './money.tsx'
import { words } from './words.ts'

type Typed = FormEvent<HTMLInputElement | HTMLTextAreaElement>

/** How long an answer is now, and what keeps it counted. */
export function useLength(start: string) {
  const [length, setLength] = useState(start.length)
  return { length, count: (event: Typed) => setLength(event.currentTarget.value.length) }
}

/** How much room is left, once little is: a quarter to see it come, a tenth to hear it. Without scripts the server tells. */
export function Counter({ length, max }: { length: number; max: number | undefined }) {
  const say = useWords(words)
  const language = useLanguage()
  const [running, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  if (!running || !max || max - length > max / 4) return null
  const left = max - length
  return (
    <p className={left < 0 ? 'counter counter-over' : 'counter'} aria-live={left <= max / 10 ? 'polite' : 'off'}>
      {left < 0 ? say.over(-left, formatNumber(language, -left)) : say.left(left, formatNumber(language, left))}
    </p>
  )
}
