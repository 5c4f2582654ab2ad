import { answerField } from '#app/calls/answers.form.ts'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { fieldId } from '#app/ui/form-context.ts'
import { Notice } from '#app/ui/notice.tsx'
import { AnswerRead } from '../answer-read.tsx'
import type { CarriedNote } from '../carrying.server.ts'
import type { Aside, Flagged } from '../carrying.ts'
import { words } from '../words.carrying.ts'

type Props = { id: string; carried: CarriedNote | null; lang: string; formKey: string }

/** What a revision of the questions did to a draft, until one of its writers closes the message. */
export function Carried({ id, carried, lang, formKey }: Props) {
  const say = useWords(words)
  if (!carried) return null
  return (
    <Notice tone="warn" title={say.title}>
      <p>{say.lead}</p>
      <ul>
        {carried.changes.map(({ revision, change }) => (
          <li key={revision}>
            <Told text={change} />
          </li>
        ))}
      </ul>
      {carried.flagged.length > 0 && <ToReadAgain flagged={carried.flagged} />}
      {carried.aside.length > 0 && <SetAside aside={carried.aside} lang={lang} />}
      <PostForm
        slip={undefined}
        formKey={`${formKey}:carried`}
        reasons={say.reasons}
        action={`/applications/${id}/carried`}
      >
        <Submit kind="plain">{say.close}</Submit>
      </PostForm>
    </Notice>
  )
}

function ToReadAgain({ flagged }: { flagged: Flagged[] }) {
  const say = useWords(words)
  const language = useLanguage()
  return (
    <>
      <h3>{say.flaggedTitle}</h3>
      <ul>
        {flagged.map(({ question, why }) => (
          <li key={`${question.id} ${why}`}>
            <a href={`#${fieldId(answerField(question.id))}`}>{inLanguage(language, question.label)}</a>{' '}
            {say.flagged[why]}
          </li>
        ))}
      </ul>
    </>
  )
}

function SetAside({ aside, lang }: { aside: Aside[]; lang: string }) {
  const say = useWords(words)
  return (
    <>
      <h3>{say.asideTitle}</h3>
      <p>{say.asideLead}</p>
      {aside.map(({ question, answer, why }) => (
        <div key={`${question.id} ${why}`}>
          <p>
            <strong>
              <Told text={question.label} />
            </strong>{' '}
            {say.aside[why]}
          </p>
          <AnswerRead question={question} answer={answer} lang={lang} />
        </div>
      ))}
    </>
  )
}
