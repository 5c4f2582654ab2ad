import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { setBar } from '../bars.server.ts'
import { LONGEST_WHY } from '../conflict.ts'
import { BarForm } from '../interest.form.ts'
import { findPanelInterests } from '../panel-interests.server.ts'
import { words as interestWords } from '../words.interests.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, jurors, files } = await findPanelInterests(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, jurors: jurors.map(({ id, name }) => ({ id, name })), files, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, interestWords, (t) => t.bars.set, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, BarForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => setBar(viewer, panelId, form.value))
  return redirect(back, 303)
}

export default function Bar() {
  const { panelId, jurors, files, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { bars, reasons } = useWords(interestWords)
  const optionsOf = (rows: { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PageHead kicker={jury.short} title={bars.set} lead={bars.setLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Select name="jurorId" label={bars.juror} options={optionsOf(jurors)} />
        <Select name="applicationId" label={bars.file} options={optionsOf(files)} />
        <TextArea name="note" label={bars.why} hint={bars.whyHint} rows={3} maxLength={LONGEST_WHY} />
        <Submit kind="danger">{bars.set}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/interests`}>{bars.back}</Link>
      </p>
    </>
  )
}
