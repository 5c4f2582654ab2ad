import type { ReactNode } from 'react'
import { unbroken } from './unbroken.tsx'

type Props = {
  title: string
  lead?: ReactNode
  /** The kind of thing, above its title: "Besoin", "Appel à projets". */
  kicker?: string
  /** The number people quote, such as B-2026-0042. */
  number?: string
  status?: ReactNode
  actions?: ReactNode
}

/** The top of a page. It holds the page's one h1. */
export function PageHead({ title, lead, kicker, number, status, actions }: Props) {
  const hasLine = kicker || number || status
  return (
    <header className="page-head">
      {hasLine && (
        <div className="page-line">
          {kicker && <span className="kicker">{unbroken(kicker)}</span>}
          {number && <span className="number">{unbroken(number)}</span>}
          {status}
        </div>
      )}
      <h1>{unbroken(title)}</h1>
      {lead && <div className="lead">{lead}</div>}
      {actions && <div className="actions">{actions}</div>}
    </header>
  )
}
