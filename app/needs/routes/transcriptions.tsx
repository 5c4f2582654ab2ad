import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayQualify } from '../need.access.ts'
import { ReceiptForm } from '../need.form.ts'
import { recogniseSheet } from '../papers.server.ts'
import { words } from '../words.channels.ts'
import { words as needWords } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  if (!mayQualify(await signedIn(request))) refuse(403, 'not_a_coordinator')
  return { formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.typing.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ReceiptForm)
  if (!form.ok) return form.reply
  const { id, objection } = await recogniseSheet(viewer, form.value.code)
  if (objection !== null) return form.slip({ code: [objection] })
  return redirect(`/needs/paper/transcription/${id}`, 303)
}

export default function Transcriptions() {
  const { formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { typing, reasons } = useWords(words)
  const needs = useWords(needWords)
  return (
    <>
      <PageHead title={typing.title} lead={typing.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={{ ...needs.reasons, ...reasons }}>
        <TextField name="code" label={typing.code} width="medium" autoComplete="off" maxLength={60} />
        <Submit>{typing.next}</Submit>
      </PostForm>
    </>
  )
}
