import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ForgettingForm } from '../draft.form.ts'
import { findDraft, forgetDraft } from '../drafts.server.ts'
import { words as draftWords } from '../words.drafts.ts'
import { words } from '../words.intake.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { code } = await findDraft(await viewerOf(request), textFrom(params, 'code'))
  return { code, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, draftWords, (t) => t.draft.forget, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, ForgettingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => forgetDraft(viewer, textFrom(params, 'code')))
  return redirect('/needs', 303)
}

export default function Forgetting() {
  const { code, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { draft } = useWords(draftWords)
  const { reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={draft.kicker} title={draft.forgetTitle} lead={draft.forgetLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Check name="sure" label={draft.forgetSure} />
        <Submit kind="danger">{draft.forgetSend}</Submit>
      </PostForm>
      <p>
        <Link to={`/drafts/${code}/kept`}>{draft.forgetBack}</Link>
      </p>
    </>
  )
}
