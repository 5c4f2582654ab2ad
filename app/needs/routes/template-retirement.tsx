import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { useReasons } from '../parts/deciding.ts'
import { findTemplate, retireTemplate } from '../templates.server.ts'
import { SureForm } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { template: await findTemplate(viewer, idFrom(params, 'templateId')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.templates.retire, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => retireTemplate(viewer, idFrom(params, 'templateId')))
  return redirect('/needs/templates', 303)
}

export default function RetireTemplate() {
  const { template, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).templates
  return (
    <>
      <PageHead kicker={template.name} title={t.retire} lead={t.retireLead} />
      <blockquote>
        <p className="as-typed">{template.text}</p>
      </blockquote>
      <PostForm slip={slip} formKey={formKey} reasons={useReasons()}>
        <Check name="sure" label={t.sure} />
        <Submit kind="danger">{t.retire}</Submit>
      </PostForm>
    </>
  )
}
