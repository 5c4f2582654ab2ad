import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findPanelToRun } from '../panels.server.ts'
import { linesFrom, ReadersTableForm, readersIn } from '../pin.form.ts'
import { pinTable } from '../pins.server.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id } = await findPanelToRun(await signedIn(request), idFrom(params, 'panelId'))
  return { panelId: id, wrong: linesFrom(new URL(request.url).searchParams.get('wrong')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, pinWords, (t) => t.table.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const address = `/juries/${idFrom(params, 'panelId')}`
  const form = await readForm(request, ReadersTableForm)
  if (!form.ok) return form.reply
  const read = await readersIn(form.value)
  if ('objection' in read) return form.slip({ file: [read.objection] })
  const { wrong } = await form.once(viewer, () => pinTable(viewer, idFrom(params, 'panelId'), read.table))
  return redirect(wrong ? `${address}/readers?wrong=${wrong}` : `${address}/plans`, 303)
}

export default function ReadersTable() {
  const { panelId, wrong, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { table: t, reasons } = useWords(pinWords)
  const { plan } = useWords(planWords)
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      {wrong.length > 0 && (
        <Notice tone="warn">
          <p>{t.wrong(wrong.join(', '))}</p>
          <p>{t.wrongWhy}</p>
        </Notice>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={reasons} encType="multipart/form-data">
        <TextField type="file" name="file" label={t.file} hint={t.fileHint} accept=".csv,.tsv,.txt" required={false} />
        <TextArea name="pasted" label={t.pasted} rows={5} required={false} />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/plans`}>{plan.back}</Link>
      </p>
    </>
  )
}
