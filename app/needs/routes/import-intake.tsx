import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../import.form.ts'
import { findImport, takeIn } from '../imports.server.ts'
import { words } from '../words.import.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const table = await findImport(await signedIn(request), idFrom(params, 'importId'))
  if (table.objection) refuse(409, table.objection)
  return { id: table.id, fresh: table.fresh, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.takeTitle)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'importId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => takeIn(viewer, id))
  return redirect(`/needs/imports/${id}`, 303)
}

export default function Intake() {
  const { id, fresh, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.takeTitle} lead={t.takeLead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <FormActions>
          <Submit>{t.take(fresh)}</Submit>
          <Link to={`/needs/imports/${id}`}>{t.back}</Link>
        </FormActions>
      </PostForm>
    </>
  )
}
