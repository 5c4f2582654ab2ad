import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { TableForm, tableOf } from '../import.form.ts'
import { bringTable, listImports } from '../imports.server.ts'
import { BringTable } from '../parts/bring-table.tsx'
import { nameOfTable, stateOfTable } from '../parts/brought.ts'
import { words } from '../words.import.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { imports: await listImports(viewer), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, TableForm)
  if (!form.ok) return form.reply
  const read = await tableOf(form.value)
  if (read.objection !== null) return form.slip({ file: [read.objection] })
  const { table, fileName } = read
  const { id } = await form.once(viewer, () => bringTable(viewer, table, fileName, form.value.corrects))
  return redirect(`/needs/imports/${id}`, 303)
}

export default function Imports() {
  const { imports, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const columns = (['file', 'brought', 'state'] as const).map((key) => ({ key, label: t.columns[key] }))
  const rows = imports.map((table) => ({
    key: table.id,
    href: `/needs/imports/${table.id}`,
    cells: {
      file: nameOfTable(t, table),
      brought: <When at={table.broughtAt.toISOString()} show="instant" />,
      state: stateOfTable(t, table),
    },
  }))
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Section title={t.bring}>
        <BringTable slip={slip} formKey={formKey} corrects={slip?.typed.corrects?.toString()} />
      </Section>
      <Section title={t.past}>
        <Table caption={t.pastCaption} columns={columns} rows={rows} empty={t.pastEmpty} />
        {imports.length > 0 && (
          <p>
            <a href="/needs/imports.csv">{t.csv.link}</a>
          </p>
        )}
      </Section>
    </>
  )
}
