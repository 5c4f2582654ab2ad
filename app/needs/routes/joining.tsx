import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { markBrowser } from '../browser.server.ts'
import { JoiningForm } from '../draft.form.ts'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { joinNeed } from '../sending.server.ts'
import { objectionToSupporting } from '../support.ts'
import { words as draftWords } from '../words.drafts.ts'
import { words } from '../words.intake.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const need = await findNeed(await viewerOf(request), idFrom(params, 'needId'))
  const objection = objectionToSupporting(need)
  if (objection) refuse(409, objection)
  return { need, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, draftWords, (t) => t.joining.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const [viewer, needId] = [await viewerOf(request), idFrom(params, 'needId')]
  const form = await readForm(request, JoiningForm)
  if (!form.ok) return form.reply
  const { browser, headers } = await markBrowser(request)
  await form.once(viewer, () => joinNeed(viewer, needId, form.value.draft, browser))
  return redirect(`/needs/${needId}/support`, { status: 303, headers: viewer.kind === 'person' ? {} : headers })
}

export default function Joining() {
  const { need, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { joining } = useWords(draftWords)
  const { reasons } = useWords(words)
  const draft = slip && String(slip.typed.draft ?? '')
  return (
    <>
      <PageHead title={joining.title} lead={joining.lead} number={need.number} />
      <NeedQuoted need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {draft && <Hidden name="draft" value={draft} />}
        {draft && <p>{joining.forgets}</p>}
        <Submit>{joining.send}</Submit>
      </PostForm>
      {draft && (
        <p>
          <Link to={`/drafts/${draft}/sending`}>{joining.back}</Link>
        </p>
      )}
    </>
  )
}
