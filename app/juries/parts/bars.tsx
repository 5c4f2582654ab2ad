import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { PanelInterests } from '../panel-interests.server.ts'
import { words } from '../words.interests.ts'

/** The files closed to jurors, why, and what was opened again. */
export function Bars({ bars, isOpen }: Pick<PanelInterests, 'bars'> & { isOpen: boolean }) {
  const t = useWords(words).bars
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'juror', label: t.juror },
        { key: 'file', label: t.file },
        { key: 'why', label: t.why },
        { key: 'state', label: t.state },
      ]}
      rows={bars.map((bar) => ({
        key: bar.id,
        cells: {
          juror: bar.juror,
          file: bar.file.name,
          why: `${t.reasonsOf[bar.reason]} ${bar.note ?? ''}`,
          state: <State bar={bar} isOpen={isOpen} />,
        },
      }))}
      empty={t.none}
    />
  )
}

function State({ bar, isOpen }: { bar: PanelInterests['bars'][number]; isOpen: boolean }) {
  const t = useWords(words).bars
  if (bar.lifted) {
    return (
      <>
        <Status tone="done">{t.lifted}</Status> <When at={bar.lifted.at.toISOString()} show="day" />, {bar.lifted.by} :{' '}
        {bar.lifted.why}
      </>
    )
  }
  return (
    <>
      <Status tone="stopped">{bar.byHand ? t.byHand : t.found}</Status>{' '}
      <When at={bar.barredAt.toISOString()} show="day" />{' '}
      {isOpen && (
        <Link to={`/bars/${bar.id}/lifting`} aria-label={t.liftOf(bar.juror)}>
          {t.lift}
        </Link>
      )}
    </>
  )
}

/** What each juror declared for the year. */
export function Declared({ jurors }: Pick<PanelInterests, 'jurors'>) {
  const { bars: t, interests } = useWords(words)
  return (
    <div className="section">
      <Table
        caption={t.declared}
        columns={[
          { key: 'juror', label: t.juror },
          { key: 'state', label: t.declaration },
          { key: 'links', label: t.links },
        ]}
        rows={jurors.map(({ id, name, declaration }) => ({
          key: id,
          cells: {
            juror: name,
            state: declaration ? (
              <>
                <Status tone={declaration.valid ? 'done' : 'late'}>{declaration.valid ? t.valid : t.ended}</Status>{' '}
                <When at={declaration.endsAt.toISOString()} show="day" />
              </>
            ) : (
              <Status tone="waiting">{t.missing}</Status>
            ),
            links: declaration?.links.length
              ? declaration.links
                  .map(
                    (link) =>
                      `${link.name} : ${interests.natures[link.nature]}${link.endedYear ? ` (${link.endedYear})` : ''}`,
                  )
                  .join(' · ')
              : declaration && interests.none,
          },
        }))}
        empty={t.noJuror}
      />
    </div>
  )
}
