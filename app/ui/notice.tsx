import { type ReactNode, useId } from 'react'
import { Icon, type IconName } from './icon.tsx'

const ICONS: Record<'info' | 'warn' | 'good', IconName> = { info: 'info', warn: 'late', good: 'done' }

type Props = { tone: 'info' | 'warn' | 'good'; title?: string; children: ReactNode }

/** Something to know before going on; it stands in the flow of the page and covers nothing. */
export function Notice({ tone, title, children }: Props) {
  const titleId = useId()
  return (
    <section className={`notice notice-${tone}`} aria-labelledby={title ? titleId : undefined}>
      <Icon name={ICONS[tone]} />
      <div className="flow">
        {title && (
          <h2 className="notice-title" id={titleId}>
            {title}
          </h2>
        )}
        {children}
      </div>
    </section>
  )
}
