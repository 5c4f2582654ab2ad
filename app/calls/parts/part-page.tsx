import { Link, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Way, Ways } from '#app/ui/ways.tsx'
import type { Phase } from '../call.ts'
import type { Boxes } from '../call-start.ts'
import { CallStatus } from '../call-status.tsx'
import { words as building } from '../words.building.ts'
import { words } from '../words.ts'
import { StartBoxes } from './call-boxes.tsx'

/** The pages on which a call is written, in the order they are read. */
const PARTS = ['edit', 'calendar', 'conditions', 'criteria', 'documents', 'questionnaire'] as const
type Part = (typeof PARTS)[number]

export interface PartCall {
  slug: string
  number: string
  phase: Phase
  revision: number
  boxes: Boxes
}
type Props = {
  part: Part
  call: PartCall
  title: string
  lead?: string
  slip: Slip | undefined
  formKey: string
  children: ReactNode
}

/** One part of a call: what it holds now, the way to the others, and what happened when someone else saved meanwhile. */
export function PartPage({ part, call, title, lead, slip, formKey, children }: Props) {
  const { form, reasons } = useWords(words)
  const more = useWords(building)
  const { slug, number, phase, revision, boxes } = call
  const shown: Boxes = slip ? slip.typed : boxes
  const isSending = useNavigation().state !== 'idle'
  return (
    <>
      <PageHead
        title={title}
        number={number}
        status={<CallStatus phase={phase} />}
        lead={phase === 'draft' ? lead : form.editPublished}
      />
      <PartsNav slug={slug} current={part} isDraft={phase === 'draft'} />
      {slip?.errors['']?.includes('edited_elsewhere') && !isSending && (
        <Notice tone="warn" title={form.editedElsewhereTitle}>
          <p>{form.editedElsewhere}</p>
          <p>
            <Link to={`/calls/${slug}/${part}`} target="_blank">
              {form.seeOther}
            </Link>
          </p>
        </Notice>
      )}
      <StartBoxes.Provider value={shown}>
        <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...more.reasons }}>
          <Hidden name="revision" value={String(revision)} />
          {children}
          <FormActions>
            <Submit>{phase === 'draft' ? form.save : form.savePublished}</Submit>
          </FormActions>
        </PostForm>
      </StartBoxes.Provider>
    </>
  )
}

type NavProps = { slug: string; current?: Part; isDraft: boolean }

export function PartsNav({ slug, current, isDraft }: NavProps) {
  const { parts } = useWords(building)
  const back = isDraft ? `/calls/${slug}/publication` : `/calls/${slug}`
  return (
    <Ways label={parts.nav}>
      {PARTS.map((part) => (
        <Way key={part} to={`/calls/${slug}/${part}`} current={part === current && 'page'}>
          {parts[part]}
        </Way>
      ))}
      {current && <Way to={back}>{isDraft ? parts.backToDraft : parts.backToCall}</Way>}
    </Ways>
  )
}
