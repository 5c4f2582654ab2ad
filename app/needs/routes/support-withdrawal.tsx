import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { browserOf } from '../browser.server.ts'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { withdrawSupport } from '../supports.server.ts'
import { words } from '../words.supports.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  return { need: await findNeed(viewer, idFrom(params, 'needId')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.support.takeBackTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, z.object({}))
  if (!form.ok) return form.reply
  const browser = await browserOf(request)
  await form.once(viewer, () => withdrawSupport(viewer, needId, browser))
  return redirect(`/needs/${needId}`, 303)
}

export default function SupportWithdrawal() {
  const { need, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { support, reasons } = useWords(words)
  return (
    <>
      <PageHead title={support.takeBackTitle} lead={support.takeBackLead} number={need.number} />
      <NeedQuoted need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Submit>{support.takeBackSend}</Submit>
      </PostForm>
    </>
  )
}
