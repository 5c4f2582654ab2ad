import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AskingForm } from '../statement.form.ts'
import { LONGEST_BRIEF } from '../statement.ts'
import { askPlace, findAsking } from '../statements.server.ts'
import { words } from '../words.statements.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, files, places } = await findAsking(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, files, places, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.asking.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, AskingForm)
  if (!form.ok) return form.reply
  const late = await form.overtaken(viewer, () => askPlace(viewer, panelId, form.value))
  return late ?? redirect(`/juries/${panelId}/statements`, 303)
}

export default function StatementAsked() {
  const { panelId, files, places, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { asking, jury, reasons } = useWords(words)
  const t = useWords(roomWords)
  const fileOptions = files.map(({ id, number, title }) => ({ value: id, label: `${number ?? ''} ${title}` }))
  const placeOptions = places.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name }))
  return (
    <>
      <PageHead kicker={t.jury.short} title={asking.title} lead={asking.lead} />
      <p className="prose quiet">{jury.seen}</p>
      <PostForm slip={slip} formKey={formKey} reasons={{ ...t.reasons, ...reasons }}>
        <Select name="applicationId" label={jury.file} options={fileOptions} />
        <Select name="facilityId" label={asking.place} options={placeOptions} />
        <TextArea name="brief" label={asking.brief} hint={asking.briefHint} rows={3} maxLength={LONGEST_BRIEF} />
        <FormActions>
          <Submit>{asking.send}</Submit>
        </FormActions>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/statements`}>{asking.back}</Link>
      </p>
    </>
  )
}
