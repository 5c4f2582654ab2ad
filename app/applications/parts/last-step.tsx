import { Link } from '@remix-run/react'
import { answerField } from '#app/calls/answers.form.ts'
import type { CallWhole } from '#app/calls/calls.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { fieldId } from '#app/ui/form-context.ts'
import { Notice } from '#app/ui/notice.tsx'
import type { ApplicationWhole } from '../applications.server.ts'
import { paperField, type Slot } from '../papers.ts'
import { words as paperWords } from '../words.papers.ts'
import { words } from '../words.ts'

interface Props {
  application: Pick<ApplicationWhole, 'id' | 'questionnaire'>
  call: CallWhole
  /** What the draft still lacks, by field. */
  slips: Record<string, string>
  /** The papers it has room for, and those it lacks. */
  papers: { slots: Slot[]; slips: Record<string, string> }
  slip: Slip | undefined
  formKey: string
}

/** What stands between a draft and its jury: the door, what is missing, or one button. */
export function LastStep({ application, call, slips, papers, slip, formKey }: Props) {
  const { submission, reasons } = useWords(words)
  const writeOn = (
    <ButtonLink to={`/applications/${application.id}/edit`} kind="plain">
      {submission.back}
    </ButtonLink>
  )
  if (call.phase !== 'open') return null
  if (Object.keys(slips).length + Object.keys(papers.slips).length > 0) {
    return (
      <Notice tone="warn" title={submission.lacks}>
        <Lacks application={application} slips={slips} />
        <LacksPapers applicationId={application.id} {...papers} />
        <p>{writeOn}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="good" title={submission.ready}>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{submission.submit}</Submit>
          {writeOn}
        </FormActions>
      </PostForm>
    </Notice>
  )
}

/** Each missing paper leads to its place. */
function LacksPapers({ applicationId, slots, slips }: Props['papers'] & { applicationId: string }) {
  const { reasons } = useWords(paperWords)
  const language = useLanguage()
  return (
    <ul>
      {slots.map(({ id, label }) => {
        const reason = slips[paperField(id)]
        return reason ? (
          <li key={id}>
            <Link to={`/applications/${applicationId}/papers#${paperField(id)}`}>{inLanguage(language, label)}</Link>{' '}
            {sentenceOf(reasons, reason)}
          </li>
        ) : null
      })}
    </ul>
  )
}

/** Each missing piece leads to its box. */
function Lacks({ application, slips }: Pick<Props, 'application' | 'slips'>) {
  const { edit, reasons } = useWords(words)
  const language = useLanguage()
  const asked = questionsOf(application.questionnaire).map(({ id, label }) => [
    answerField(id),
    inLanguage(language, label),
  ])
  const labels: Record<string, string> = { title: edit.name, asked: edit.asked, ...Object.fromEntries(asked) }
  return (
    <ul>
      {Object.entries(slips).map(([field, reason]) => (
        <li key={field}>
          <Link to={`/applications/${application.id}/edit#${fieldId(field)}`}>{labels[field]}</Link>{' '}
          {sentenceOf(reasons, reason)}
        </li>
      ))}
    </ul>
  )
}
