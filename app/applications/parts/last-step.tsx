import type { CallWhole } from '#app/calls/calls.server.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ApplicationWhole } from '../applications.server.ts'
import type { Lacking } from '../completeness.form.ts'
import type { ToPromise } from '../promises.server.ts'
import { words as promiseWords } from '../words.promises.ts'
import { words } from '../words.ts'
import { LackingList } from './lacking-list.tsx'
import { PromiseFields } from './promise-fields.tsx'

interface Props {
  application: Pick<ApplicationWhole, 'id'>
  call: CallWhole
  late: { until: Date } | null
  lacking: Lacking[]
  toPromise: ToPromise
  slip: Slip | undefined
  formKey: string
}

/** What stands between a draft and its jury: the door, what is missing, or one button. */
export function LastStep({ application, call, late, lacking, toPromise, slip, formKey }: Props) {
  const { submission, reasons } = useWords(words)
  const promised = useWords(promiseWords)
  const writeOn = (
    <ButtonLink to={`/applications/${application.id}/edit`} kind="plain">
      {submission.back}
    </ButtonLink>
  )
  if (call.phase !== 'open' && !late) return null
  if (lacking.length > 0) {
    return (
      <Notice tone="warn" title={submission.lacks}>
        <LackingList applicationId={application.id} lacking={lacking} />
        <p>{writeOn}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="good" title={submission.ready}>
      <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...promised.reasons }}>
        <PromiseFields toPromise={toPromise} />
        <FormActions>
          <Submit>{submission.submit}</Submit>
          {writeOn}
        </FormActions>
      </PostForm>
    </Notice>
  )
}
