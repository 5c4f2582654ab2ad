import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.doors.ts'

interface Door {
  id: string
  organisationName: string
  until: Date
  reason: string
  revokedAt: Date | null
}

/** The doors left open so far, why, and the way to shut those that still stand. */
export function LateDoors({ slug, doors, at }: { slug: string; doors: Door[]; at: Date }) {
  const { late } = useWords(words)
  if (doors.length === 0) return <p className="quiet">{late.none}</p>
  const rows = doors.map(({ id, organisationName, until, reason, revokedAt }) => {
    const state = revokedAt ? late.revoked : until <= at ? late.over : late.standing
    return {
      key: id,
      cells: {
        who: organisationName,
        until: <When at={until.toISOString()} show="instant" />,
        reason,
        state: state === late.standing ? <Shut to={`/calls/${slug}/late-doors/${id}/revocation`} /> : state,
      },
    }
  })
  const columns = [
    { key: 'who', label: late.organisation },
    { key: 'until', label: late.until },
    { key: 'reason', label: late.reason },
    { key: 'state', label: late.state },
  ]
  return <Table caption={late.caption} columns={columns} rows={rows} />
}

function Shut({ to }: { to: string }) {
  return <Link to={to}>{useWords(words).late.revoke}</Link>
}
