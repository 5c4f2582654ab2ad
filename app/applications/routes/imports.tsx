import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { BringingForm, tableOf } from '../import.form.ts'
import { givenFiles } from '../import-files.server.ts'
import { bringImport, findImporting, listApplicationImports } from '../imports.server.ts'
import { BringApplications } from '../parts/bring-applications.tsx'
import { words } from '../words.import.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call, imports, objection } = await listApplicationImports(await signedIn(request), textFrom(params, 'slug'))
  const { slug, title, number } = call
  return { call: { slug, title, number }, imports, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  await findImporting(viewer, slug)
  const form = await readForm(request, BringingForm)
  if (!form.ok) return form.reply
  const [table, files] = [await tableOf(form.value.table, form.value.pasted), await givenFiles(form.value.files)]
  if ('objection' in table) return form.slip({ table: [table.objection] })
  if (typeof files === 'string') return form.slip({ files: [files] })
  const { id } = await form.once(viewer, () => bringImport(viewer, slug, { ...form.value, ...table, files }))
  return redirect(`/calls/${slug}/imports/${id}`, 303)
}

export default function ApplicationImports() {
  const { call, imports, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const columns = (['from', 'brought', 'state'] as const).map((key) => ({ key, label: t.columns[key] }))
  const rows = imports.map(({ id, name, givenAt, takenAt, givenUpAt, received, known }) => ({
    key: id,
    href: `/calls/${call.slug}/imports/${id}`,
    cells: {
      from: name,
      brought: <When at={givenAt.toString()} show="instant" />,
      state: takenAt ? t.states.taken(received ?? 0, known ?? 0) : givenUpAt ? t.states.givenUp : t.states.open,
    },
  }))
  return (
    <>
      <PageHead kicker={inLanguage(useLanguage(), call.title)} number={call.number} title={t.title} lead={t.lead} />
      {objection ? (
        <Notice tone="info">{sentenceOf(t.reasons, objection)}</Notice>
      ) : (
        <Section title={t.bring}>
          <BringApplications slip={slip} formKey={formKey} slug={call.slug} />
        </Section>
      )}
      <Section title={t.past}>
        <Table caption={t.pastCaption} columns={columns} rows={rows} empty={t.pastEmpty} />
      </Section>
      <p>
        <Link to={`/calls/${call.slug}/applications`}>{t.back}</Link>
      </p>
    </>
  )
}
