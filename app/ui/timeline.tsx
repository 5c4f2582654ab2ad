import type { ReactNode } from 'react'
import { When } from './when.tsx'

export type Moment = { key: string; at: string; title: ReactNode; text?: ReactNode }

/** What happened, in the order it is given, along one line. */
export function Timeline({ items }: { items: Moment[] }) {
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li key={item.key}>
          <p className="timeline-when">
            <When at={item.at} show="day" />
          </p>
          <p className="timeline-title">{item.title}</p>
          {item.text && <div className="timeline-text">{item.text}</div>}
        </li>
      ))}
    </ol>
  )
}
