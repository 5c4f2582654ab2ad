import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { Icon } from './icon.tsx'
import { unbroken } from './unbroken.tsx'
import { words } from './words.ts'

export type Item = {
  key: string
  to: string
  title: ReactNode
  meta?: ReactNode
  status?: ReactNode
  text?: ReactNode
}

/** A list is a list: one line to follow per thing, its state and a few facts beside it. */
export function ItemList({ items, empty }: { items: Item[]; empty: ReactNode }) {
  if (items.length === 0) return typeof empty === 'string' ? <p className="quiet">{empty}</p> : empty
  return (
    <ul className="items">
      {items.map((item) => (
        <li key={item.key} className="item">
          <Link to={item.to} className="item-title">
            {unbroken(item.title)}
          </Link>
          {item.text && <div className="item-text">{unbroken(item.text)}</div>}
          {(item.status || item.meta) && (
            <div className="item-line">
              {item.status}
              {item.meta && <span className="item-meta">{unbroken(item.meta)}</span>}
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The way on in a list paged by key; nothing when the list ends here. */
export function Pager({ to, label }: { to?: string; label?: string }) {
  const say = useWords(words)
  if (!to) return null
  return (
    <p className="pager">
      <Link to={to} rel="next" className="button button-plain">
        {label ?? say.nextPage} <Icon name="onward" />
      </Link>
    </p>
  )
}
