import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.ts'

/** Why nothing can be proposed now, and where to go instead. */
export function ProposalObstacle({ obstacle, awardId }: { obstacle: string; awardId: string | null }) {
  const { proposal: t, reasons } = useWords(words)
  return (
    <>
      <Notice tone="warn" title={sentenceOf(reasons, obstacle)}>
        {obstacle === 'nothing_left' && <p>{t.nothingText}</p>}
      </Notice>
      {awardId ? (
        <ButtonLink to={`/awards/${awardId}`}>{t.see}</ButtonLink>
      ) : (
        <ButtonLink to="/pledges">{t.seePledges}</ButtonLink>
      )}
    </>
  )
}
