import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** Ways to narrow one list, or between pages of one thing, as a row of links. */
export function Ways({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="filters" aria-label={label}>
      <ul>{children}</ul>
    </nav>
  )
}

type WayProps = { to: string; current?: boolean | 'page'; children: ReactNode }

export function Way({ to, current, children }: WayProps) {
  return (
    <li>
      <Link to={to} aria-current={current || undefined}>
        {children}
      </Link>
    </li>
  )
}
