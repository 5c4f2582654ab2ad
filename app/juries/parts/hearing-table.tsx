import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.hearings.ts'
import { heardName } from './heard-name.ts'

interface Slot {
  id: string
  startsAt: Date
  endsAt: Date
  place: string
}
interface Hearing {
  id: string
  slot: Slot | null
  calledOffAt: Date | null
  away: string[]
  file: { number: string | null; solutionName: string; organisationName: string; stage: string }
}

/** "12 mars 2027, de 14 h 05 à 14 h 35" */
export function SlotTime({ slot }: { slot: Pick<Slot, 'startsAt' | 'endsAt'> }) {
  const t = useWords(words)
  return (
    <>
      <When at={slot.startsAt.toISOString()} show="meeting_day" />, {t.from}{' '}
      <When at={slot.startsAt.toISOString()} show="time" /> {t.until}{' '}
      <When at={slot.endsAt.toISOString()} show="time" />
    </>
  )
}

/** Hearings in the order of their hours. Those who run the jury see who must be away; a juror away sees no line at all. */
export function HearingTable({ hearings, runs }: { hearings: Hearing[]; runs: boolean }) {
  const t = useWords(words)
  const rows = hearings.map(({ id, slot, calledOffAt, away, file }) => ({
    key: id,
    cells: {
      file: (
        <Link to={`/hearings/${id}`}>
          <Unbroken>
            {file.number} {heardName(file, t.own.unnamed)}
          </Unbroken>
        </Link>
      ),
      when: slot && <SlotTime slot={slot} />,
      place: slot?.place,
      away: away.length > 0 ? away.join(', ') : t.table.nobodyAway,
      state: <HearingStatus hasSlot={slot !== null} isOff={calledOffAt !== null} stage={file.stage} />,
    },
  }))
  return (
    <div className="section">
      <Table
        caption={t.table.caption}
        columns={[
          { key: 'file', label: t.table.file },
          { key: 'when', label: t.table.when },
          { key: 'place', label: t.table.place },
          ...(runs ? [{ key: 'away', label: t.table.away }] : []),
          { key: 'state', label: t.table.state },
        ]}
        rows={rows}
        empty={t.nobody}
      />
    </div>
  )
}

function HearingStatus({ hasSlot, isOff, stage }: { hasSlot: boolean; isOff: boolean; stage: string }) {
  const { states } = useWords(words)
  if (isOff) return <Status tone="stopped">{states.off}</Status>
  if (stage === 'withdrawn') return <Status tone="stopped">{states.left}</Status>
  return <Status tone={hasSlot ? 'done' : 'waiting'}>{hasSlot ? states.set : states.waits}</Status>
}

/** What is still to be given out; each may be taken back. */
export function FreeSlots({ panelId, free }: { panelId: string; free: Slot[] }) {
  const t = useWords(words)
  return (
    <Section title={t.free}>
      {free.length === 0 && <p className="quiet">{t.noFree}</p>}
      <ul>
        {free.map((slot) => (
          <li key={slot.id}>
            <SlotTime slot={slot} /> · {slot.place}{' '}
            <Link to={`/juries/${panelId}/hearings/slots/${slot.id}`}>{t.takeBack}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
