import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from './words.triage.ts'

type Props = { need: { stageReason: string | null; redirectedTo: string | null }; title?: string }

/** What the coalition answered to an author, and where it sent them. */
export function StageReason({ need: { stageReason, redirectedTo }, title }: Props) {
  const t = useWords(words).redirect
  if (!stageReason) return null
  return (
    <Notice tone="info" title={title}>
      <p className="as-typed">{stageReason}</p>
      {redirectedTo && (
        <p>
          <strong>{t.told}</strong> <span className="as-typed">{redirectedTo}</span>
        </p>
      )}
    </Notice>
  )
}
