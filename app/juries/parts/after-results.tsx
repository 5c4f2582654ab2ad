import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { ReserveTold } from '../reserve.server.ts'
import type { listLooks } from '../second-looks.server.ts'
import { words } from '../words.after.ts'

type Place = ReserveTold['places'][number]

/** Places given back, and what became of each. */
export function FreedPlaces({ panel, places }: Pick<ReserveTold, 'panel' | 'places'>) {
  const t = useWords(words).places
  const rows = places.map((place) => ({
    key: place.left.id,
    href: `/applications/${place.left.id}`,
    cells: {
      file: `${place.left.number} ${place.left.title}`,
      why: t.whys[place.why],
      since: <When at={place.freedAt.toISOString()} show="day" />,
      next: <Sequel panelId={panel.id} place={place} />,
    },
  }))
  return (
    <Section title={t.title}>
      <Table
        caption={t.caption}
        columns={[
          { key: 'file', label: t.file },
          { key: 'why', label: t.why },
          { key: 'since', label: t.since },
          { key: 'next', label: t.next },
        ]}
        rows={rows}
        empty={t.none}
      />
    </Section>
  )
}

function Sequel({ panelId, place }: { panelId: string; place: Place }) {
  const t = useWords(words).places
  const { left, called, by, note, settledAt } = place
  if (!settledAt) {
    return (
      <Link to={`/juries/${panelId}/reserve/${left.id}`} aria-label={t.settleOf(left.number)}>
        {t.settle}
      </Link>
    )
  }
  return (
    <>
      <Status tone={called ? 'done' : 'stopped'}>
        {called ? t.called(called.number, by ?? '') : t.empty(by ?? '')}
      </Status>{' '}
      <When at={settledAt.toISOString()} show="day" />
      {note && <p className="hint written">{note}</p>}
    </>
  )
}

/** Who comes next, and where the jury had put each. */
export function ReserveQueue({ queue }: Pick<ReserveTold, 'queue'>) {
  const t = useWords(words).queue
  return (
    <Section title={t.title}>
      <Table
        caption={t.caption}
        columns={[
          { key: 'file', label: t.file },
          { key: 'now', label: t.now },
          { key: 'decided', label: t.decided },
          { key: 'organisation', label: t.organisation },
        ]}
        rows={queue.map(({ id, number, title, organisationName, reserveRank }, place) => ({
          key: id,
          cells: {
            now: place + 1,
            decided: reserveRank ?? t.afterLook,
            file: (
              <Link to={`/applications/${id}`}>
                {number} {title}
              </Link>
            ),
            organisation: organisationName,
          },
        }))}
        empty={t.none}
      />
    </Section>
  )
}

type Looks = Awaited<ReturnType<typeof listLooks>>

/** What applicants asked to have read again. */
export function LooksAsked({ panelId, looks }: { panelId: string; looks: Looks }) {
  const t = useWords(words).looks
  return (
    <Section title={t.title}>
      <Table
        caption={t.caption}
        columns={[
          { key: 'file', label: t.file },
          { key: 'asked', label: t.asked },
          { key: 'state', label: t.state },
          { key: 'read', label: t.reread },
        ]}
        rows={looks.map(({ id, number, title, askedAt, outcome }) => ({
          key: id,
          cells: {
            file: `${number} ${title}`,
            asked: <When at={askedAt.toISOString()} show="day" />,
            state: <Status tone={outcome ? 'done' : 'waiting'}>{outcome ? t.outcomes[outcome] : t.waits}</Status>,
            read: (
              <Link to={`/juries/${panelId}/second-looks/${id}`} aria-label={t.readOf(number)}>
                {outcome ? t.reread : t.read}
              </Link>
            ),
          },
        }))}
        empty={t.none}
      />
    </Section>
  )
}
