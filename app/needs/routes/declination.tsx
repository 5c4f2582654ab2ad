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
import { mayQualify } from '../need.access.ts'
import { DeclinationForm } from '../need.form.ts'
import { objectionToDeclining } from '../need.ts'
import { findNeed } from '../needs.server.ts'
import { Original } from '../parts/original.tsx'
import { declineNeed } from '../qualifications.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToDeclining(need)
  if (objection) refuse(409, objection)
  return { need, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.decline.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, DeclinationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declineNeed(viewer, needId, form.value.reason))
  return redirect('/needs/unread', 303)
}

export default function Declination() {
  const { need, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { decline, reasons } = useWords(words)
  return (
    <>
      <PageHead title={decline.title} lead={decline.lead} number={need.number} />
      <Original need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="reason" label={decline.reason} rows={4} maxLength={600} required />
        <Submit kind="danger">{decline.send}</Submit>
      </PostForm>
    </>
  )
}
