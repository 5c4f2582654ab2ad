import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { listColleaguesInvited } from '../colleagues.server.ts'
import { words } from '../words.team.ts'

type Props = { applicationId: string; invitations: Awaited<ReturnType<typeof listColleaguesInvited>> }

/** Who has been written to and has not answered. */
export function InvitedTable({ applicationId, invitations }: Props) {
  const t = useWords(words)
  return (
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
          role: t.roles[role],
          until: hasEnded ? t.ended : <When at={endsAt.toISOString()} show="day" />,
          actions: (
            <Link
              to={`/applications/${applicationId}/team/invitations/${id}/withdrawal`}
              aria-label={t.withdrawTo(email)}
            >
              {t.withdraw}
            </Link>
          ),
        },
      }))}
    />
  )
}
