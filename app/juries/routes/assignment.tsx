import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { assignReviews, findAssignable } from '../assignments.server.ts'
import { AssignmentForm } from '../panel.form.ts'
import { juryPath } from '../panels.server.ts'
import { words as interestWords } from '../words.interests.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const jurorId = idFrom(params, 'jurorId')
  const { panel, juror, files } = await findAssignable(viewer, idFrom(params, 'panelId'), jurorId)
  return { back: juryPath(panel), name: juror.name, files, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.assignment.title(data?.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, jurorId] = [idFrom(params, 'panelId'), idFrom(params, 'jurorId')]
  const form = await readForm(request, AssignmentForm)
  if (!form.ok) return form.reply
  const chosen = { jurorId, applicationIds: form.value.files }
  const { back } = await form.once(viewer, () => assignReviews(viewer, panelId, chosen))
  return redirect(back, 303)
}

export default function Assignment() {
  const { back, name, files, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { assignment, jury, reasons } = useWords(words)
  const { bars } = useWords(interestWords)
  const free = files.filter((file) => file.obstacle === null).sort((a, b) => a.readings - b.readings)
  const options = free.map((file) => ({
    value: file.id,
    label: nameOf(file),
    hint: assignment.readings(file.readings),
  }))
  return (
    <>
      <PageHead kicker={jury.short} title={assignment.title(name)} lead={assignment.lead} />
      {free.length === 0 ? (
        <p>{assignment.none}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Choices type="checkbox" name="files" legend={assignment.files} options={options} />
          <Submit>{assignment.send}</Submit>
        </PostForm>
      )}
      {free.length < files.length && (
        <Section title={assignment.impossible}>
          <ul>
            {files.map((file) =>
              file.obstacle ? (
                <li key={file.id}>
                  {nameOf(file)} :{' '}
                  {file.obstacle === 'already_assigned' ? assignment.already : bars.reasonsOf[file.obstacle]}
                </li>
              ) : null,
            )}
          </ul>
        </Section>
      )}
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}

function nameOf(file: { number: string | null; title: string; organisationName: string }) {
  return `${file.number ?? ''} ${file.title} (${file.organisationName})`
}
