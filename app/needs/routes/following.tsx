import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { followNeed } from '../followers.server.ts'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { objectionToSupporting } from '../support.ts'
import { words } from '../words.groups.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  const objection = objectionToSupporting(need)
  if (objection) refuse(409, objection)
  return { need, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.follow.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, z.object({}))
  if (!form.ok) return form.reply
  await form.once(viewer, () => followNeed(viewer, needId))
  return redirect(`/needs/${needId}`, 303)
}

export default function Following() {
  const { need, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { follow, reasons } = useWords(words)
  return (
    <>
      <PageHead title={follow.title} lead={follow.lead} number={need.number} />
      <NeedQuoted need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Submit>{follow.send}</Submit>
      </PostForm>
    </>
  )
}
