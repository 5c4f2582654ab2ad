import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TranscriptForm } from '../attachment.form.ts'
import { LONGEST_TRANSCRIPT, objectionToTypingOut } from '../attachment.ts'
import { findAttachment, typeOut } from '../attachments.server.ts'
import { words } from '../words.attachments.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [needId, id] = [idFrom(params, 'needId'), idFrom(params, 'attachmentId')]
  const { need, attachment } = await findAttachment(await signedIn(request), needId, id)
  const objection = objectionToTypingOut(attachment)
  if (objection) refuse(409, objection)
  return {
    number: need.number,
    to: `/needs/${needId}/attachments/${id}`,
    text: attachment.transcript ?? '',
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.transcript.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [needId, id] = [idFrom(params, 'needId'), idFrom(params, 'attachmentId')]
  const form = await readForm(request, TranscriptForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => typeOut(viewer, needId, id, form.value.transcript))
  return redirect(`/needs/${needId}`, 303)
}

export default function Transcript() {
  const { number, to, text, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { transcript, list, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={transcript.title} lead={transcript.lead} />
      {/* biome-ignore lint/a11y/useMediaCaption: its words are what is being typed here. */}
      <audio controls preload="none" src={to} />
      <p>
        <a href={to}>{list.open}</a>
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea
          name="transcript"
          label={transcript.text}
          rows={8}
          maxLength={LONGEST_TRANSCRIPT}
          defaultValue={text}
        />
        <Submit>{transcript.press}</Submit>
      </PostForm>
    </>
  )
}
