import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.papers.ts'

type Props = { applicationId: string; given: number; missing: number }

/** On the page of the draft: how many papers there are, what is missing, and the way to them. */
export function PapersSoFar({ applicationId, given, missing }: Props) {
  const t = useWords(words)
  return (
    <Section title={t.title}>
      <p>{t.count(given, missing)}</p>
      <p>
        <ButtonLink to={`/applications/${applicationId}/papers`} kind="plain">
          {t.open}
        </ButtonLink>
      </p>
    </Section>
  )
}
