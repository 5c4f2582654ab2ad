import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import type { findTeam } from '../team.server.ts'
import { words } from '../words.team.ts'

type Team = Awaited<ReturnType<typeof findTeam>>

/** Those who were given a right on this file, each with what it lets them do: on a phone too, in one column. */
export function TeamList({ file, gathers, team, ownId }: Pick<Team, 'file' | 'gathers' | 'team'> & { ownId: string }) {
  const t = useWords(words)
  return (
    <ul className="items" aria-label={t.title}>
      {team.map(({ personId, name, role, joinedAt, removable }) => {
        const called = name || t.unnamed
        return (
          <li key={personId} className="item">
            <strong>{personId === ownId ? `${called} (${t.you})` : called}</strong>
            <div className="item-text">
              {t.told(t.roles[role], t.roleHints[role])} {t.since} <When at={joinedAt.toISOString()} show="day" />.
            </div>
            {(gathers || removable) && (
              <div className="item-line">
                <Link
                  to={`/applications/${file.id}/team/${personId}`}
                  aria-label={gathers ? t.change(called) : undefined}
                >
                  {gathers ? t.changeShort : t.leave}
                </Link>
              </div>
            )}
          </li>
        )
      })}
    </ul>
  )
}
