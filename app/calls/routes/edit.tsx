import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { AboutForm } from '../call.form.ts'
import { listChoosable } from '../choosable.server.ts'
import { changeCall, findCallToChange } from '../drafts.server.ts'
import { AboutFields } from '../parts/about-fields.tsx'
import { PartPage } from '../parts/part-page.tsx'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCallToChange(viewer, textFrom(params, 'slug'))
  const choosable = await listChoosable(viewer, await languageOf(request), call.needIds)
  return { call, choosable, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.editTitle)

/** A refused save also brings what has been saved meanwhile: its revision, and a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, stage } = await findCallToChange(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, AboutForm)
  if (!form.ok) return form.reply
  const { revision, changes } = form.value
  const { slug, objection } = await form.once(viewer, () => changeCall(viewer, id, revision, changes))
  if (objection) return form.slip({ '': [objection] })
  return redirect(stage === 'draft' ? `/calls/${slug}/publication` : `/calls/${slug}`, 303)
}

export default function EditCall() {
  const { call, choosable, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form } = useWords(words)
  return (
    <>
      <PartPage part="edit" call={call} title={form.editTitle} slip={slip} formKey={formKey}>
        <AboutFields choosable={choosable} />
      </PartPage>
      <p>
        <Link to={`/calls/${call.slug}/questionnaire`}>{form.toQuestions}</Link>
      </p>
      <p>
        <Link to={`/calls/${call.slug}/cancellation`}>{form.cancelled}</Link>
      </p>
    </>
  )
}
