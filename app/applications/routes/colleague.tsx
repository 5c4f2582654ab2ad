import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DepartureForm } from '../parts/departure-form.tsx'
import { TeamRoleChoice } from '../parts/team-role-choice.tsx'
import { TeamRoleForm } from '../team.form.ts'
import { changeTeamRole, findColleague } from '../team.server.ts'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const personId = idFrom(params, 'personId')
  const found = await findColleague(viewer, idFrom(params, 'applicationId'), personId)
  const keys = { role: newId(), departure: newId() }
  return { ...found, isOneself: personId === viewer.id, keys }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.colleague.title(data?.colleague.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, personId] = [idFrom(params, 'applicationId'), idFrom(params, 'personId')]
  const form = await readForm(request, TeamRoleForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => changeTeamRole(viewer, id, personId, form.value.role))
  return overtaken ?? redirect(`/applications/${id}/team`, 303)
}

export default function ColleaguePage() {
  const { file, gathers, colleague, isOneself, keys } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { colleague: t, invitation, unnamed, untitled, toTeam, reasons } = useWords(words)
  const called = colleague.name || unnamed
  const at = `/applications/${file.id}/team`
  const departure = (
    <DepartureForm action={`${at}/${colleague.personId}/departure`} formKey={keys.departure} isOneself={isOneself} />
  )
  return (
    <>
      <PageHead kicker={file.title || untitled} title={gathers ? t.title(called) : t.leaveTitle} />
      {gathers && (
        <PostForm slip={slip} formKey={keys.role} reasons={reasons}>
          <TeamRoleChoice legend={invitation.role} chosen={colleague.role} />
          <Submit>{t.save}</Submit>
        </PostForm>
      )}
      {gathers ? <Confirm summary={isOneself ? t.leaveTitle : t.takeOut(called)}>{departure}</Confirm> : departure}
      <p>
        <Link to={at}>{toTeam}</Link>
      </p>
    </>
  )
}
