import { useWords } from '#app/platform/words.tsx'
import { Prose, Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

/** What the money is for and what promising commits to, before anything is typed. */
export function PledgeTerms() {
  const { pledging: t } = useWords(words)
  return (
    <>
      <Section title={t.purpose}>
        <Prose>
          <p>{t.purposeText}</p>
        </Prose>
      </Section>
      <Section title={t.law}>
        <Prose>
          <ul>
            <li>{t.lawNothing}</li>
            <li>{t.lawTransfer}</li>
            <li>{t.lawBack}</li>
            <li>{t.lawVoice}</li>
            <li>{t.lawPublic}</li>
          </ul>
        </Prose>
      </Section>
    </>
  )
}
