import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { PanelStage } from '../panel.ts'
import { words as afterWords } from '../words.after.ts'
import { words } from '../words.results.ts'

interface Props {
  panel: { id: string; stage: PanelStage; announcedAt: Date | null }
}

/** Once decided: that nobody knows yet, and what to do about it; then since when all do. */
export function Announcing({ panel }: Props) {
  const t = useWords(words)
  const after = useWords(afterWords)
  if (panel.stage !== 'decided') return null
  if (panel.announcedAt) {
    return (
      <p>
        {t.told}
        <When at={panel.announcedAt.toISOString()} show="instant" />.{' '}
        <Link to={`/juries/${panel.id}/reserve`}>{after.link}</Link>
      </p>
    )
  }
  return (
    <Notice tone="info">
      <p>{t.held}</p>
      <p className="actions">
        <ButtonLink to={`/juries/${panel.id}/letters`}>{t.toLetters}</ButtonLink>
        <ButtonLink to={`/juries/${panel.id}/decision`} kind="plain">
          {t.decideAnew}
        </ButtonLink>
      </p>
    </Notice>
  )
}
