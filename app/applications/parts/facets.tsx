import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

type FacetProps = { label: string; all?: { to: string; current: boolean; name: string }; children: ReactNode }

/** One way of narrowing a list, as links that say how many they leave. */
export function Facet({ label, all, children }: FacetProps) {
  return (
    <nav className="filters" aria-label={label}>
      <ul>
        <li>
          <strong>{label}</strong>
        </li>
        {all && (
          <Way to={all.to} current={all.current}>
            {all.name}
          </Way>
        )}
        {children}
      </ul>
    </nav>
  )
}

export function Way({ to, current, children }: { to: string; current: boolean; children: ReactNode }) {
  return (
    <li>
      <Link to={to} aria-current={current ? 'true' : undefined}>
        {children}
      </Link>
    </li>
  )
}
