import type { ComponentProps } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.evidence.ts'
import { EvidenceList } from './evidence-list.tsx'
import { ReferenceList } from './reference-list.tsx'

interface Props {
  slug: string
  language: string
  evidence: ComponentProps<typeof EvidenceList>['pieces']
  references: ComponentProps<typeof ReferenceList>['places']
  may: { change: boolean }
}

/** What shows that a solution works, and where it is in use; a part with nothing in it is there for its own people alone. */
export function SolutionProof({ solution }: { solution: Props }) {
  const { slug, language, evidence, references, may } = solution
  const t = useWords(words)
  const at = `/solutions/${slug}`
  const own = { at, changeable: may.change, lang: language }
  return (
    <>
      {(evidence.length > 0 || may.change) && (
        <Section title={t.evidence.title}>
          <EvidenceList pieces={evidence} {...own} />
          {may.change && (
            <ButtonLink to={`${at}/evidence/new`} kind="plain">
              {t.evidence.add}
            </ButtonLink>
          )}
        </Section>
      )}
      {(references.length > 0 || may.change) && (
        <Section title={t.references.title}>
          <ReferenceList places={references} {...own} />
          {may.change && (
            <ButtonLink to={`${at}/references/new`} kind="plain">
              {t.references.add}
            </ButtonLink>
          )}
        </Section>
      )}
    </>
  )
}
