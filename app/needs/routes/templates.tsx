import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayQualify } from '../need.access.ts'
import { TemplateFields } from '../parts/template-fields.tsx'
import { TemplateForm } from '../template.form.ts'
import { keepTemplate, listTemplates } from '../templates.server.ts'
import { words } from '../words.triage.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  return { templates: await listTemplates(viewer), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.templates.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, TemplateForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => keepTemplate(viewer, form.value))
  return redirect('/needs/templates', 303)
}

export default function Templates() {
  const { templates, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).templates
  const items = templates.map(({ id, purpose, name, text }) => ({
    key: id,
    to: `/needs/templates/${id}`,
    title: name,
    text: <p className="as-typed">{text}</p>,
    meta: t.purposes[purpose],
  }))
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <ItemList items={items} empty={t.none} />
      {items.length > 0 && (
        <p>
          <a href="/needs/templates.csv">{t.csv.link}</a>
        </p>
      )}
      <Section title={t.add}>
        <TemplateFields slip={slip} formKey={formKey} send={t.keep} />
      </Section>
    </>
  )
}
