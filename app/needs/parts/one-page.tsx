import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import type { Answers } from '../draft.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'
import { Autosave } from './autosave.tsx'
import { NeedFields } from './need-fields.tsx'

type Props = {
  slip?: Slip
  formKey: string
  kept?: Answers
  revision: number
  /** Where the draft is kept while one types. */
  keeps: string
  send: ReactNode
  /** Who they last said they are, if they ever did. */
  authorKind?: string
  places: string[]
  place?: string
  campaignId?: string
}

/** A need on one page, for people in a hurry: sent, or kept to be finished later. */
export function OnePage({ slip, formKey, kept, revision, keeps, send, ...fields }: Props) {
  const { post, reasons } = useWords(words)
  const intake = useWords(intakeWords)
  return (
    <PostForm slip={slip} formKey={formKey} kept={kept} reasons={{ ...reasons, ...intake.reasons }}>
      <NeedFields slip={slip} kept={kept} {...fields} />
      <p>{post.after}</p>
      <p className="hint">{intake.page.kept}</p>
      <FormActions>
        {send}
        <SubmitAs name="onward" value="kept" action={keeps}>
          {intake.page.later}
        </SubmitAs>
      </FormActions>
      <Autosave action={keeps} revision={revision} />
    </PostForm>
  )
}

/** The plain verb of a form that was never kept. */
export function SendNeed() {
  const { post } = useWords(words)
  return <Submit>{post.send}</Submit>
}

/** One question at a time, for those who would rather. */
export function ToGuided({ to }: { to: string }) {
  const { page } = useWords(intakeWords)
  return (
    <p>
      {page.toGuided} <Link to={to}>{page.toGuidedLink}</Link>
    </p>
  )
}
