import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { findTeam } from '../team.server.ts'
import { words } from '../words.team.ts'

type Team = Awaited<ReturnType<typeof findTeam>>

/** Those who were given a right on this file, each with what it lets them do. */
export function TeamTable({ file, gathers, team, ownId }: Pick<Team, 'file' | 'gathers' | 'team'> & { ownId: string }) {
  const t = useWords(words)
  return (
    <Table
      caption={t.title}
      columns={[
        { key: 'who', label: t.who },
        { key: 'role', label: t.role },
        { key: 'since', label: t.since },
        { key: 'actions', label: t.actions },
      ]}
      rows={team.map(({ personId, name, role, joinedAt, removable }) => {
        const called = name || t.unnamed
        return {
          key: personId,
          cells: {
            who: personId === ownId ? `${called} (${t.you})` : called,
            role: t.told(t.roles[role], t.roleHints[role]),
            since: <When at={joinedAt.toISOString()} show="day" />,
            actions: (gathers || removable) && (
              <Link
                to={`/applications/${file.id}/team/${personId}`}
                aria-label={gathers ? t.change(called) : undefined}
              >
                {gathers ? t.changeShort : t.leave}
              </Link>
            ),
          },
        }
      })}
    />
  )
}
