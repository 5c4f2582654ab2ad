import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { type Bilingual, inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { type ButtonKind, ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Phase } from '../call.ts'
import { CallStatus } from '../call-status.tsx'
import { words as doors } from '../words.doors.ts'
import { words } from '../words.ts'

interface OfCall {
  slug: string
  number: string
  title: Bilingual
  phase: Phase
}

/** The top of a page that does one thing about a call: which call, what, and what it entails. */
export function CallFormHead({ call, title, lead }: { call: OfCall; title: string; lead: string }) {
  const { kicker } = useWords(words)
  return (
    <PageHead
      kicker={kicker}
      number={call.number}
      status={<CallStatus phase={call.phase} />}
      title={title}
      lead={
        <>
          <p>{inLanguage(useLanguage(), call.title)}</p>
          <p>{lead}</p>
        </>
      }
    />
  )
}

interface Props {
  slip: Slip | undefined
  formKey: string
  reasons: Record<string, string>
  /** The verb of its one button. */
  press: string
  kind?: ButtonKind
  /** The way back without it. */
  back: { to: string; label?: string }
  children?: ReactNode
}

/** Its form: what is asked, one button, and the way back to the call. */
export function CallForm({ slip, formKey, reasons, press, kind, back, children }: Props) {
  const t = useWords(doors)
  const { reasons: ofRoom } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
      {children}
      <FormActions>
        <Submit kind={kind}>{press}</Submit>
        <ButtonLink to={back.to} kind="plain">
          {back.label ?? t.back}
        </ButtonLink>
      </FormActions>
    </PostForm>
  )
}
