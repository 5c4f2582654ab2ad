import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Jury } from '../progress.server.ts'
import { words as interestWords } from '../words.interests.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'
import { SeatOf } from './seat-of.tsx'

type Seated = Omit<Jury, 'panel'> & { panel: NonNullable<Jury['panel']> }

/** How far the reading is: numbers, never a score. */
export function JuryFigures({ counts, isOpen }: Pick<Jury, 'counts'> & { isOpen: boolean }) {
  const { jury } = useWords(words)
  return (
    <Section title={jury.progress}>
      <Figures>
        <Figure n={counts.asked} label={jury.readings} />
        <Figure n={counts.handedIn} label={jury.handedIn} />
        <Figure n={counts.recused} label={jury.recusals} />
      </Figures>
      {!isOpen && <p className="quiet">{jury.hidden}</p>}
    </Section>
  )
}

const STATES = { invited: 'waiting', accepted: 'done', declined: 'stopped' } as const

export function JuryJurors({ panel, jurors, cutoff }: Seated) {
  const { jury } = useWords(words)
  const { seats } = useWords(seatWords)
  const mayEntrust = !cutoff.stillCollecting && panel.stage !== 'decided'
  const rows = jurors.map(({ id, name, acceptedAt, declinedAt, counts, ...seat }) => {
    const state = declinedAt ? 'declined' : acceptedAt ? 'accepted' : 'invited'
    return {
      key: id,
      cells: {
        name: <SeatOf name={name} {...seat} />,
        state: (
          <>
            <Status tone={STATES[state]}>{jury.states[state]}</Status>
            {seat.whyDeclined && seat.whyDeclined !== 'unsaid' && (
              <div className="hint">{seats.whyDeclined[seat.whyDeclined]}</div>
            )}
          </>
        ),
        capacity: declinedAt ? '' : seats.range(seat.least, seat.most),
        change:
          declinedAt || panel.stage === 'decided' ? null : (
            <Link to={`/juries/${panel.id}/jurors/${id}/seat`} aria-label={seats.changeOf(name)}>
              {seats.change}
            </Link>
          ),
        asked: counts.asked,
        handedIn: counts.handedIn,
        recused: counts.recused,
        entrust:
          mayEntrust && !declinedAt ? <Entrust to={`/juries/${panel.id}/jurors/${id}/assignment`} name={name} /> : null,
      },
    }
  })
  return (
    <div className="section">
      <Table
        caption={jury.jurors}
        columns={[
          { key: 'name', label: jury.juror },
          { key: 'state', label: jury.state },
          { key: 'capacity', label: seats.capacity },
          { key: 'change', label: seats.change },
          { key: 'asked', label: jury.asked, align: 'end' },
          { key: 'handedIn', label: jury.inHand, align: 'end' },
          { key: 'recused', label: jury.recused, align: 'end' },
          { key: 'entrust', label: jury.entrust },
        ]}
        rows={rows}
        empty={jury.noJuror}
      />
    </div>
  )
}

function Entrust({ to, name }: { to: string; name: string }) {
  const { jury } = useWords(words)
  return (
    <Link to={to} aria-label={jury.entrustTo(name)}>
      {jury.entrust}
    </Link>
  )
}

export function JuryFiles({ files, panel, cutoff }: Pick<Seated, 'files' | 'panel' | 'cutoff'>) {
  const t = useWords(words)
  const { replacement } = useWords(interestWords)
  const mayFind = !cutoff.stillCollecting && panel.stage !== 'decided'
  const few = (id: string, name: string) => (
    <>
      <Status tone="late">{t.jury.fewReadings(panel.readings)}</Status>{' '}
      {mayFind && (
        <Link to={`/juries/${panel.id}/files/${id}/replacement`} aria-label={replacement.linkOf(name)}>
          {replacement.link}
        </Link>
      )}
    </>
  )
  const rows = files.map(({ id, number, title, organisationName, counts }) => ({
    key: id,
    href: `/applications/${id}`,
    cells: {
      file: `${number ?? ''} ${title}`,
      organisation: organisationName,
      asked: counts.asked,
      handedIn: counts.handedIn,
      recused: counts.recused,
      few: counts.asked < panel.readings ? few(id, number ?? title) : null,
    },
  }))
  return (
    <div className="section">
      <Table
        caption={t.jury.files}
        columns={[
          { key: 'file', label: t.file },
          { key: 'organisation', label: t.declaration.organisation },
          { key: 'asked', label: t.jury.asked, align: 'end' },
          { key: 'handedIn', label: t.jury.inHand, align: 'end' },
          { key: 'recused', label: t.jury.recused, align: 'end' },
          { key: 'few', label: t.jury.attention },
        ]}
        rows={rows}
        empty={t.jury.noFile}
      />
    </div>
  )
}
