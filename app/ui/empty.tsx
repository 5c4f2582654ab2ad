import type { ReactNode } from 'react'

/** What a list says when it has nothing to show: why, and what can be done about it. */
export function Empty({ title, text, action }: { title: string; text?: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg className="empty-span" viewBox="0 0 120 34" aria-hidden="true" focusable="false">
        <path d="M2 12Q60 0 118 12" />
        <path d="M8 33Q60-6 112 33" />
      </svg>
      <p className="empty-title">{title}</p>
      {text && <p>{text}</p>}
      {action && <p className="actions">{action}</p>}
    </div>
  )
}
