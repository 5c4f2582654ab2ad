import { type ReactNode, useId } from 'react'
import { unbroken } from './unbroken.tsx'

/** Running text, set in a column that can be followed. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}

/** A part of a page under its own heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const titleId = useId()
  return (
    <section className="section" aria-labelledby={titleId}>
      <h2 id={titleId}>{unbroken(title)}</h2>
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

/** Text a person typed: each of its lines is a paragraph. `lang` says its language where it is not the page's. */
export function Paragraphs({ text, lang }: { text: string; lang?: string }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  const keyed = lines.map((line, place) => ({ line, key: `${place} ${line.slice(0, 20)}` }))
  return (
    <div className="prose" lang={lang}>
      {keyed.map(({ line, key }) => (
        <p key={key}>{unbroken(line)}</p>
      ))}
    </div>
  )
}
