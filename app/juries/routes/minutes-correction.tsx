import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findDecidedRanking } from '../decided.server.ts'
import { RemarkForm } from '../minutes.form.ts'
import { correctMinutes } from '../minutes.server.ts'
import { LONGEST_REMARK } from '../minutes.ts'
import { words } from '../words.minutes.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel } = await findDecidedRanking(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, title: panel.call.title, number: panel.call.number, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.correction.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, RemarkForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => correctMinutes(viewer, panelId, form.value.why))
  return redirect(`/juries/${panelId}/minutes`, 303)
}

export default function MinutesCorrection() {
  const { panelId, title, number, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { correction, reasons, link } = useWords(words)
  return (
    <>
      <PageHead number={number} title={correction.title} lead={<Told text={title} />} />
      <p className="prose">{correction.lead}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="why" label={correction.why} hint={correction.whyHint} rows={4} maxLength={LONGEST_REMARK} />
        <FormActions>
          <Submit>{correction.send}</Submit>
        </FormActions>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/minutes`}>{link}</Link>
      </p>
    </>
  )
}
