import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Prose } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { SeenAttachment } from '../attachments.server.ts'
import { NeedAttachments } from '../need-attachments.tsx'
import { words } from '../words.attachments.ts'

interface Props {
  number: string
  base: string
  back: { to: string; label: string }
  attachments: SeenAttachment[]
  accept: string
  objection: string | null
  isAdded: boolean
  formKey: string
  slip: Slip | undefined
}

/** Add a file to one's need, and see again what one gave. */
export function Attach({ number, base, back, attachments, accept, objection, isAdded, formKey, slip }: Props) {
  const { attach, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={attach.title} lead={attach.lead} />
      {isAdded && !slip && <Notice tone="good">{attach.added}</Notice>}
      <Prose>
        <p>{attach.who}</p>
        <p>{attach.voice}</p>
      </Prose>
      {objection ? (
        <Notice tone="info">{sentenceOf(reasons, objection)}</Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons} encType="multipart/form-data">
          <TextField type="file" name="file" label={attach.file} hint={attach.hint} accept={accept} />
          <Submit>{attach.press}</Submit>
        </PostForm>
      )}
      <NeedAttachments base={base} attachments={attachments} />
      <p>
        <Link to={back.to}>{back.label}</Link>
      </p>
    </>
  )
}
