import type { ReactNode } from 'react'
import { Way, Ways } from '#app/ui/ways.tsx'

type FacetProps = { label: string; all?: { to: string; current: boolean; name: string }; children: ReactNode }

/** One way of narrowing a list, as links that say how many they leave. */
export function Facet({ label, all, children }: FacetProps) {
  return (
    <Ways label={label}>
      <li>
        <strong>{label}</strong>
      </li>
      {all && (
        <Way to={all.to} current={all.current}>
          {all.name}
        </Way>
      )}
      {children}
    </Ways>
  )
}
