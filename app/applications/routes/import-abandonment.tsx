import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../application.form.ts'
import { findApplicationImport } from '../import-checks.server.ts'
import { giveUpApplicationImport } from '../imports.server.ts'
import { words } from '../words.import.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const table = await findApplicationImport(viewer, textFrom(params, 'slug'), idFrom(params, 'importId'))
  if (table.takenAt || table.givenUpAt) refuse(409, 'import_over')
  return { back: `/calls/${table.call.slug}/imports/${table.id}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.giveUp, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, id] = [textFrom(params, 'slug'), idFrom(params, 'importId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => giveUpApplicationImport(viewer, slug, id))
  return redirect(`/calls/${slug}/imports/${id}`, 303)
}

export default function ImportAbandonment() {
  const { back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.giveUp} lead={t.giveUpLead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <FormActions>
          <Submit kind="danger">{t.giveUpPress}</Submit>
          <Link to={back}>{t.backToTable}</Link>
        </FormActions>
      </PostForm>
    </>
  )
}
