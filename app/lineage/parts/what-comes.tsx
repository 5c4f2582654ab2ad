import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { formatDay } from '#app/ui/when.tsx'
import type { Coming } from '../coming.ts'
import { words } from '../words.receipt.ts'

/** What comes next and by when, then how long the words are kept. */
export function WhatComes({ coming }: { coming: Coming }) {
  const t = useWords(words)
  const says = useComing(coming)
  return (
    <Notice tone="info" title={t.next}>
      <p>{says.next}</p>
      {says.kept && <p>{says.kept}</p>}
    </Notice>
  )
}

/** What comes, in words. */
export function useComing({ next, at, keptUntil }: Coming) {
  const t = useWords(words)
  const language = useLanguage()
  const dayOf = (instant: Date) => formatDay(language, instant.toISOString())
  return { next: t.comes[next](at ? dayOf(at) : ''), kept: keptUntil && t.kept(dayOf(keptUntil)) }
}

/** The same page for those who see little, and for those who read little. */
export function OtherWays({ code }: { code: string }) {
  const t = useWords(words)
  return (
    <nav aria-label={t.ways}>
      <ul className="ways">
        <li>
          <Link to={`/receipts/${code}/print`}>{t.toPrint}</Link>
        </li>
        <li>
          <Link to={`/receipts/${code}/easy`}>{t.toEasy}</Link>
        </li>
      </ul>
    </nav>
  )
}
