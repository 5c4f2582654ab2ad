import { Children, type ReactNode } from 'react'

/** The numbers that people quote: B-2026-0042, C-2026-0007. */
const NUMBER = /\b([A-Z]{1,2}-\d{4}-\d{4,})\b/

/** Content in which the numbers that people quote never break at their hyphens; anything but text is left as it is. */
export function Unbroken({ children }: { children: ReactNode }) {
  return <>{unbroken(children)}</>
}

/** The same, for a piece that is handed its content. */
export function unbroken(content: ReactNode): ReactNode {
  if (Array.isArray(content)) return Children.map(content, unbroken)
  if (typeof content !== 'string' || !NUMBER.test(content)) return content
  const parts = content
    .split(NUMBER)
    .map((part, place) => ({ part, key: `${place} ${part}`, isNumber: place % 2 === 1 }))
  return parts.map(({ part, key, isNumber }) =>
    isNumber ? (
      <span key={key} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
