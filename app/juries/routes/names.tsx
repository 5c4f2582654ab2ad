import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Check, Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findOwnInterests } from '../interests.server.ts'
import { declareNames, findNames } from '../names.server.ts'
import { NamesForm } from '../phase.form.ts'
import { LONGEST_NOTE } from '../review.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { chair, organisations } = await findNames(viewer, idFrom(params, 'panelId'))
  if (!(await findOwnInterests(viewer)).valid) throw redirect('/interests')
  return { title: chair.panel.call.title, organisations, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, phaseWords, (t) => t.names.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, NamesForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declareNames(viewer, panelId, form.value))
  return redirect('/juries', 303)
}

export default function Names() {
  const { title, organisations, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { list, jury } = useWords(words)
  const { names: t, reasons } = useWords(phaseWords)
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="checkbox"
          compact
          name="organisation"
          legend={t.legend}
          hint={t.hint}
          required={false}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={LONGEST_NOTE} required={false} />
        <Check name="complete" label={t.complete} />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to="/juries">{list.title}</Link>
      </p>
    </>
  )
}
