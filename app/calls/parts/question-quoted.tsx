import { warningsIn } from '#app/needs/identifiers.ts'
import { words as needs } from '#app/needs/words.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.asking.ts'

type Props = { question: { text: string; language: string } }

/** A question in its asker's own words, which never leave this page, with what in them would tell who asked. */
export function QuestionQuoted({ question: { text, language } }: Props) {
  const { answering } = useWords(words)
  const { noticed } = useWords(needs)
  const warnings = warningsIn(text)
  return (
    <section aria-label={answering.asIs}>
      <p className="hint">{answering.asIs}</p>
      <blockquote className="prose as-typed" lang={language}>
        {text}
      </blockquote>
      {warnings.length > 0 && (
        <Notice tone="warn">
          <p>
            {answering.noticed} {warnings.map((kind) => sentenceOf(noticed, kind)).join(', ')}.
          </p>
        </Notice>
      )}
    </section>
  )
}
