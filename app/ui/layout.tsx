import { type ReactNode, useId } from 'react'

/** Running text, set in a column that can be followed. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}

/** A part of a page under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </section>
  )
}

/** A main column and what stands beside it, or under it where there is no room. */
export function Columns({ main, beside }: { main: ReactNode; beside: ReactNode }) {
  return (
    <div className="columns">
      <div>{main}</div>
      <aside>{beside}</aside>
    </div>
  )
}
