import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { WARNED } from '../identifiers.ts'
import { LONGEST_STORY } from '../need.ts'
import { words } from '../words.triage.ts'
import { words as needWords } from '../words.ts'

type Props = { number: string; question: string; slip: Slip | undefined; formKey: string }

/** One question, one text: from a receipt or from an account. */
export function Answer({ number, question, slip, formKey }: Props) {
  const { answer: t, reasons } = useWords(words)
  const shared = useWords(needWords).reasons
  const isWarned = slip?.errors.answer?.some((reason) => WARNED.some((kind) => kind === reason))
  return (
    <>
      <PageHead title={t.title} lead={t.lead} number={number} />
      <section aria-labelledby="asked">
        <h2 id="asked">{t.asked}</h2>
        <blockquote>
          <p className="lead as-typed">{question}</p>
        </blockquote>
        <PostForm slip={slip} formKey={formKey} reasons={{ ...shared, ...reasons }}>
          <TextArea name="answer" label={t.answer} hint={t.answerHint} rows={6} maxLength={LONGEST_STORY} />
          {(isWarned || slip?.typed.seen) && <Check name="seen" label={t.seen} />}
          <p className="hint">{t.who}</p>
          <Submit>{t.send}</Submit>
        </PostForm>
      </section>
    </>
  )
}
