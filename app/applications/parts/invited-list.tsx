import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { listColleaguesInvited } from '../colleagues.server.ts'
import { words } from '../words.team.ts'

type Props = { applicationId: string; invitations: Awaited<ReturnType<typeof listColleaguesInvited>> }

/** Who has been written to and has not answered. */
export function InvitedList({ applicationId, invitations }: Props) {
  const t = useWords(words)
  return (
    <Section title={t.invited}>
      <ul className="items">
        {invitations.map(({ id, email, role, endsAt, hasEnded }) => (
          <li key={id} className="item">
            <strong>{email}</strong>
            <div className="item-text">
              {t.roles[role]} ·{' '}
              {hasEnded ? (
                t.ended
              ) : (
                <>
                  {t.until} <When at={endsAt.toISOString()} show="day" />
                </>
              )}
            </div>
            <div className="item-line">
              <Link
                to={`/applications/${applicationId}/team/invitations/${id}/withdrawal`}
                aria-label={t.withdrawTo(email)}
              >
                {t.withdraw}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
