import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type Tone = 'waiting' | 'open' | 'done' | 'late' | 'stopped' | 'draft'

/** Where a thing stands: a shape, a word and, for those who see it, a colour. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <Icon name={tone} />
      <span>{children}</span>
    </span>
  )
}
