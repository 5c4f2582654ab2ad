import type { ReactNode } from 'react'

/** Asks twice before something that cannot be undone; a disclosure, so it needs no script. */
export function Confirm({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="confirm">
      <summary>{summary}</summary>
      <div className="confirm-body flow">{children}</div>
    </details>
  )
}
