import type { ReactNode } from 'react'
import { unbroken } from './unbroken.tsx'

/** What is known of a thing, term by term. */
export function Facts({ items }: { items: { term: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{unbroken(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A number set where it can be compared with its neighbours. */
export function Figure({ n, label, hint }: { n: ReactNode; label: string; hint?: string }) {
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd>
        <span className="figure-n">{n}</span>
        {hint && <span className="figure-hint">{hint}</span>}
      </dd>
    </div>
  )
}

export function Figures({ children }: { children: ReactNode }) {
  return <dl className="figure-row">{children}</dl>
}
