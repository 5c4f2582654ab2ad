import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ApplicationStatus } from '../application-status.tsx'
import { listColleaguesInvited } from '../colleagues.server.ts'
import { CompanyPeople } from '../parts/company-people.tsx'
import { InvitedList } from '../parts/invited-list.tsx'
import { TeamList } from '../parts/team-list.tsx'
import { findTeam } from '../team.server.ts'
import { words } from '../words.team.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const team = await findTeam(viewer, id)
  const invitations = team.gathers ? await listColleaguesInvited(viewer, id) : []
  return { ...team, invitations, ownId: viewer.id }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export default function Team() {
  const { file, invitations, speakers, isOfCompany, ...page } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const here = `/applications/${file.id}`
  const invite = <ButtonLink to={`${here}/team/invitation`}>{t.invite}</ButtonLink>
  return (
    <>
      <PageHead
        kicker={file.title || t.untitled}
        title={t.title}
        status={<ApplicationStatus stage={file.stage} />}
        lead={t.lead}
        actions={page.gathers && invite}
      />
      {!page.gathers && <p className="quiet">{t.onlyOwners}</p>}
      <TeamList file={file} {...page} />
      {invitations.length > 0 && <InvitedList applicationId={file.id} invitations={invitations} />}
      <CompanyPeople {...file.organisation} speakers={speakers} linked={isOfCompany} />
      <p>
        <Link to={here}>{t.toFile}</Link>
      </p>
    </>
  )
}
