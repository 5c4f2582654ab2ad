import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { DecisionForm } from '#app/people/membership.form.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DepartureForm } from '../parts/departure-form.tsx'
import { findColleague, takeOutColleague } from '../team.server.ts'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const personId = idFrom(params, 'personId')
  const { file, colleague } = await findColleague(viewer, idFrom(params, 'applicationId'), personId)
  return { file, called: colleague.name, isOneself: personId === viewer.id, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    ({ colleague: t }) => (data?.isOneself ? t.leaveTitle : t.takeOut(data?.called ?? '')),
    'noindex',
  )

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, personId] = [idFrom(params, 'applicationId'), idFrom(params, 'personId')]
  const form = await readForm(request, DecisionForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => takeOutColleague(viewer, id, personId))
  return overtaken ?? redirect(personId === viewer.id ? '/applications' : `/applications/${id}/team`, 303)
}

export default function ColleagueDeparture() {
  const { file, called, isOneself, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { colleague: t, unnamed, untitled, toTeam } = useWords(words)
  return (
    <>
      <PageHead kicker={file.title || untitled} title={isOneself ? t.leaveTitle : t.takeOut(called || unnamed)} />
      <DepartureForm formKey={formKey} isOneself={isOneself} slip={slip} />
      <p>
        <Link to={`/applications/${file.id}/team`}>{toTeam}</Link>
      </p>
    </>
  )
}
