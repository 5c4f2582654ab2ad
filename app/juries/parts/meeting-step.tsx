import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { type ButtonKind, ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import type { SittingStage } from '../sitting.ts'
import { words } from '../words.meeting.ts'

const TONES = { called: 'waiting', open: 'open', closed: 'done' } as const

export function MeetingStatus({ stage }: { stage: SittingStage }) {
  return <Status tone={TONES[stage]}>{useWords(words).stages[stage]}</Status>
}

type Step = {
  panelId: string
  title: string
  lead: ReactNode
  send: string
  kind?: ButtonKind
  slip: Slip | undefined
  formKey: string
  children?: ReactNode
}

/** One step of the meeting on a page of its own: what it does, the button that does it, the way back. */
export function MeetingStep({ panelId, title, lead, send, kind, slip, formKey, children }: Step) {
  const t = useWords(words)
  return (
    <>
      <PageHead kicker={t.title} title={title} lead={lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        {children}
        <FormActions>
          <Submit kind={kind}>{send}</Submit>
          <ButtonLink to={`/juries/${panelId}/lead`} kind="plain">
            {t.lead.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
