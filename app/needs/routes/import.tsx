import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { MappingForm, mappingOf } from '../import.form.ts'
import { countColumns, findImport, mapImport } from '../imports.server.ts'
import { ImportDone } from '../parts/import-done.tsx'
import { ImportMapping } from '../parts/import-mapping.tsx'
import { ImportPreview } from '../parts/import-preview.tsx'
import { GiveUpImport, ImportState } from '../parts/import-state.tsx'
import { words } from '../words.import.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { table: await findImport(viewer, idFrom(params, 'importId')), formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.table.fileName || t.unnamed)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'importId')
  const count = await countColumns(viewer, id)
  const form = await readForm(request, MappingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => mapImport(viewer, id, mappingOf(form.value, count)))
  return redirect(`/needs/imports/${id}`, 303)
}

export default function Import() {
  const { table, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const address = `/needs/imports/${table.id}`
  return (
    <>
      <PageHead kicker={t.title} title={table.fileName || (table.doneAt ? t.forgotten : t.unnamed)} />
      {table.doneAt ? (
        <ImportDone table={table} />
      ) : (
        <>
          <ImportState table={table} formKey={formKey} />
          <ImportPreview first={table.first} />
          <ImportMapping slip={slip} formKey={formKey} address={address} head={table.head} mapping={table.mapping} />
          <GiveUpImport id={table.id} formKey={formKey} />
        </>
      )}
      <p>
        <Link to="/needs/imports">{t.all}</Link>
      </p>
    </>
  )
}
