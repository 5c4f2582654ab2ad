import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { listInvitations } from '../invitations.server.ts'
import { findOwnOrganisation, listTeam } from '../members.server.ts'
import { mayHead, mayTellContact } from '../membership.access.ts'
import { signedIn } from '../viewer.server.ts'
import { words as holderWords } from '../words.holders.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, name, slug, kind } = await findOwnOrganisation(viewer, textFrom(params, 'slug'))
  const heads = mayHead(viewer, id)
  const [team, invitations] = await Promise.all([listTeam(viewer, slug), heads ? listInvitations(viewer, slug) : []])
  const kinds = { isCompany: kind === 'company', tellsContact: mayTellContact(viewer, { id, kind }) }
  return { name, slug, ...kinds, heads, team, invitations, ownId: viewer.id }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.team.title, 'noindex')

export default function Team() {
  const { name, slug, isCompany, tellsContact, heads, team, invitations, ownId } = useLoaderData<typeof loader>()
  const { team: t, roles, contact } = useWords(words)
  const { holders } = useWords(holderWords)
  const at = `/organisations/${slug}`
  const invite = <ButtonLink to={`${at}/people/invitation`}>{t.invite}</ButtonLink>
  return (
    <>
      <PageHead kicker={name} title={t.title} lead={t.lead(name)} actions={heads && invite} />
      {!heads && <p className="quiet">{t.readOnly}</p>}
      <Table
        caption={t.caption}
        columns={[
          { key: 'who', label: t.who },
          { key: 'role', label: t.role },
          { key: 'since', label: t.since },
          { key: 'actions', label: t.actions },
        ]}
        rows={team.map(({ personId, name: called, calling, email, role, joinedAt }) => ({
          key: personId,
          cells: {
            who: <Someone name={called || t.unnamed} about={[calling, email]} />,
            role: roles[role],
            since: <When at={joinedAt.toISOString()} show="day" />,
            actions: (heads || personId === ownId) && (
              <Link to={`${at}/people/${personId}`} aria-label={heads ? t.change(called || t.unnamed) : undefined}>
                {heads ? t.changeShort : t.leave}
              </Link>
            ),
          },
        }))}
      />
      {invitations.length > 0 && (
        <Table
          caption={t.invited}
          columns={[
            { key: 'email', label: t.invitedTo },
            { key: 'role', label: t.role },
            { key: 'until', label: t.until },
            { key: 'actions', label: t.actions },
          ]}
          rows={invitations.map(({ id, email, role, endsAt, hasEnded }) => ({
            key: id,
            cells: {
              email,
              role: roles[role],
              until: hasEnded ? t.ended : <When at={endsAt.toISOString()} show="day" />,
              actions: <Link to={`${at}/invitations/${id}/withdrawal`}>{t.withdraw}</Link>,
            },
          }))}
        />
      )}
      {tellsContact && (
        <p>
          <Link to={`${at}/contact`}>{contact.title}</Link>
        </p>
      )}
      {isCompany && (
        <p>
          <Link to={`${at}/holders`}>{holders.link}</Link>
        </p>
      )}
      <p>
        <Link to="/profile">{t.back}</Link>
      </p>
    </>
  )
}

function Someone({ name, about }: { name: string; about: (string | null)[] }) {
  const known = about.filter((one) => one !== null)
  return (
    <>
      {name}
      {known.length > 0 && <span className="quiet"> · {known.join(' · ')}</span>}
    </>
  )
}
