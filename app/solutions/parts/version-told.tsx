import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { AI_QUESTIONS, type AiAnswers } from '../version.ts'
import { words } from '../words.passport.ts'
import { MaturityProfile } from './maturity-profile.tsx'
import type { VersionTold } from './version-fields.tsx'

/** A version as everyone who may read its solution reads it. */
export function VersionRead({ version, lang }: { version: VersionTold; lang: string }) {
  const { version: t, profile, stages, stageOf, forWhom } = useWords(words)
  const names: Record<string, string> = forWhom
  return (
    <>
      <Paragraphs text={version.purpose} lang={lang} />
      <Facts
        items={[
          { term: t.forWhom, value: version.forWhom.map((one) => names[one]).join(', ') },
          { term: t.needed, value: stageOf(version.neededMaturity, stages[version.neededMaturity] ?? '') },
        ]}
      />
      <h3>{profile}</h3>
      <MaturityProfile profile={version} />
      {version.ai && <AiRead ai={version.ai} lang={lang} />}
    </>
  )
}

function AiRead({ ai, lang }: { ai: AiAnswers; lang: string }) {
  const { version: t, ai: questions } = useWords(words)
  const told = AI_QUESTIONS.map((question) => ({
    term: questions[question],
    value: <span lang={lang}>{ai[question]}</span>,
  }))
  return (
    <Section title={t.ai}>
      <Facts items={[{ term: questions.role, value: questions.roles[ai.role] }, ...told]} />
    </Section>
  )
}
