import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TemplateFields } from '../parts/template-fields.tsx'
import { TemplateForm } from '../template.form.ts'
import { changeTemplate, findTemplate } from '../templates.server.ts'
import { words } from '../words.triage.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { template: await findTemplate(viewer, idFrom(params, 'templateId')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.templates.change, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, TemplateForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => changeTemplate(viewer, idFrom(params, 'templateId'), form.value))
  return redirect('/needs/templates', 303)
}

export default function ChangeTemplate() {
  const { template, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).templates
  return (
    <>
      <PageHead title={t.change} />
      <TemplateFields template={template} slip={slip} formKey={formKey} send={t.save} />
      <p className="actions">
        <ButtonLink to={`/needs/templates/${template.id}/retirement`} kind="danger">
          {t.retire}
        </ButtonLink>
      </p>
    </>
  )
}
