import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from './words.triage.ts'

/** The question that waits for an author, and where to answer it. */
export function OpenQuestion({ question, to }: { question: string | undefined; to: string }) {
  const t = useWords(words).answer
  if (!question) return null
  return (
    <Notice tone="warn" title={t.open}>
      <p className="as-typed">{question}</p>
      <p>
        <ButtonLink to={to}>{t.go}</ButtonLink>
      </p>
    </Notice>
  )
}
