import { useWords } from '#app/platform/words.tsx'
import type { Span } from '#app/ui/bridge.tsx'
import { words } from '../words.ts'

interface Figures {
  needs: number
  calls: number
  running: number
  wards: number
}

/** The day's figures as the spans of one bridge: what is in hand is under way, what was never reached is only outlined. */
export function useFigures({ needs, calls, running, wards }: Figures): Span[] {
  const { figures } = useWords(words).home
  const span = (key: string, label: (n: number) => string, n: number, state: Span['state'], href: string): Span => {
    return { key, label: label(n), state: n > 0 ? state : 'next', detail: String(n), href }
  }
  return [
    span('needs', figures.needs, needs, 'done', '/needs'),
    span('calls', figures.calls, calls, 'now', '/calls'),
    span('pilots', figures.pilots, running, 'now', '/pilots'),
    span('wards', figures.wards, wards, 'done', '/pilots'),
  ]
}
