import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { callToHearing, findHearable } from '../hearings.server.ts'
import { AssignmentForm } from '../panel.form.ts'
import { words } from '../words.hearings.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, files } = await findHearable(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, files, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.files.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, AssignmentForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => callToHearing(viewer, panelId, form.value.files))
  return redirect(`/juries/${panelId}/hearings`, 303)
}

export default function HearingFiles() {
  const { panelId, files, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { files: t, title, toHearings, reasons } = useWords(words)
  const ofRoom = useWords(roomWords).reasons
  const options = files.map(({ id, number, title, organisationName }) => {
    return { value: id, label: `${number ?? ''} ${title}`, hint: organisationName }
  })
  return (
    <>
      <PageHead kicker={title} title={t.title} lead={t.lead} />
      {files.length === 0 ? (
        <p className="quiet">{t.none}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
          <Choices type="checkbox" name="files" legend={t.legend} options={options} />
          <FormActions>
            <Submit>{t.send}</Submit>
          </FormActions>
        </PostForm>
      )}
      <p>
        <Link to={`/juries/${panelId}/hearings`}>{toHearings}</Link>
      </p>
    </>
  )
}
