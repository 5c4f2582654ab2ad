import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { MappingForm } from '../import.form.ts'
import { mappingOf } from '../import.ts'
import { findApplicationImport } from '../import-checks.server.ts'
import { mapImport } from '../imports.server.ts'
import { ImportMapping } from '../parts/import-mapping.tsx'
import { shownOf } from '../parts/import-shown.ts'
import { GiveUpImport, ImportPreview, ImportState } from '../parts/import-state.tsx'
import { words } from '../words.import.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const seen = await findApplicationImport(viewer, textFrom(params, 'slug'), idFrom(params, 'importId'))
  return { table: shownOf(seen), formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.table.name || t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, id] = [textFrom(params, 'slug'), idFrom(params, 'importId')]
  const { head, mapping } = await findApplicationImport(viewer, slug, id)
  const form = await readForm(request, MappingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => mapImport(viewer, slug, id, mappingOf(form.value, head.length, mapping.cutoff)))
  return redirect(`/calls/${slug}/imports/${id}`, 303)
}

export default function ApplicationImport() {
  const { table, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { received, isOver, name, call, first } = table
  return (
    <>
      <PageHead kicker={t.title} number={call.number} title={name} />
      {isOver && received === null && <Notice tone="info">{t.over}</Notice>}
      {received !== null && (
        <Notice tone="good" title={t.done(received)}>
          <p>{t.doneText}</p>
          <p>
            <Link to={`/calls/${call.slug}/applications`}>{t.back}</Link>
          </p>
        </Notice>
      )}
      {!isOver && (
        <>
          <ImportState table={table} formKey={formKey} />
          <ImportPreview first={first} />
          <ImportMapping table={table} slip={slip} formKey={formKey} />
          <GiveUpImport table={table} formKey={formKey} />
        </>
      )}
      <p>
        <Link to={`/calls/${call.slug}/imports`}>{t.all}</Link>
      </p>
    </>
  )
}
