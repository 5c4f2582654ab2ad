import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.ts'

/** Why the viewer cannot approve, and who can or what can be done instead. */
export function ApprovalObstacle({ objection }: { objection: string }) {
  const { approval: t, reasons } = useWords(words)
  const known: Record<string, { title: string; text: string }> = {
    own_proposal: { title: t.own, text: t.ownText },
    more_than_received: { title: t.lack, text: t.lackText },
  }
  const told = known[objection] ?? { title: t.done, text: sentenceOf(reasons, objection) }
  return (
    <Notice tone="warn" title={told.title}>
      <p>{told.text}</p>
    </Notice>
  )
}
