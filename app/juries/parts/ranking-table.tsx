import { Link } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { againstRanking, type Outcome } from '../decision.ts'
import type { Ranked } from '../ranking.ts'
import type { Ranking } from '../rankings.server.ts'
import type { StandingsPage } from '../standings.server.ts'
import { words as extraWords } from '../words.divided.ts'
import { words as hearingWords } from '../words.hearings.ts'
import { words } from '../words.ts'
import { PlacedByTold } from './placed-by.tsx'
import type { OpenedFile } from './shown-files.ts'
import { ScoreOf, useColumnHeads } from './standings-told.tsx'
import { OutcomeStatus } from './statuses.tsx'

type Criteria = Ranking['panel']['call']['criteria']
type Shown = Pick<StandingsPage, 'standings' | 'panel' | 'awaited'> & { hearings: { weight: number } }
type Props = { ranked: Ranked[]; files: Map<string, OpenedFile> }

/** Every file in the computed order, so that both scores, thresholds and spread can be compared; with what hearings make of the total that ranks, when they weigh in it. */
export function RankingTable({ ranked, files, standings, panel, awaited, hearings }: Props & Shown) {
  const { ranking } = useWords(words)
  const { results } = useWords(hearingWords)
  const heads = useColumnHeads(panel.counting)
  const verdicts = [...files.values()].flatMap((file) => file.decision ?? [])
  const against = againstRanking(ranked, verdicts)
  const rows = ranked.flatMap((rank) => {
    const file = files.get(rank.applicationId)
    if (!file) return []
    return {
      key: rank.applicationId,
      cells: {
        place: (
          <>
            <Place {...rank} /> <PlacedByTold ranked={rank} criteria={panel.call.criteria} />
          </>
        ),
        file: <FileLink file={file} />,
        raw: <ScoreOf standing={standings.files.get(rank.applicationId)?.raw} />,
        adjusted: <ScoreOf standing={standings.files.get(rank.applicationId)?.adjusted} />,
        whole: <Total total={rank.counted} />,
        thresholds: <Thresholds ranked={rank} />,
        readings: <Readings readings={rank.readings} recusals={file.recusals.length} />,
        spread: (
          <>
            <Spread ranked={rank} />
            {rank.alert && panel.stage === 'opened' && (
              <OneMore panelId={panel.id} file={file} isAwaited={awaited.includes(file.id)} />
            )}
          </>
        ),
        decision: file.decision && <Decided {...file.decision} against={against.has(file.id)} />,
      },
    }
  })
  return (
    <Table
      caption={ranking.caption}
      columns={[
        { key: 'place', label: ranking.place },
        { key: 'file', label: ranking.file },
        ...heads.map((head) => ({ ...head, align: 'end' as const })),
        ...(hearings.weight > 0 ? [{ key: 'whole', label: results.whole, align: 'end' as const }] : []),
        { key: 'thresholds', label: ranking.thresholds },
        { key: 'readings', label: ranking.readings },
        { key: 'spread', label: ranking.spread },
        ...(verdicts.length > 0 ? [{ key: 'decision', label: ranking.decision }] : []),
      ]}
      rows={rows}
    />
  )
}

/** What people decided, and whether the computed order said otherwise. */
function Decided({
  outcome,
  reserveRank,
  against,
}: {
  outcome: Outcome
  reserveRank: number | null
  against: boolean
}) {
  const { ranking } = useWords(words)
  return (
    <>
      <OutcomeStatus outcome={outcome} reserveRank={reserveRank} />{' '}
      {against && <Status tone="late">{ranking.against}</Status>}
    </>
  )
}

/** The mean of each file on each criterion, its weight and threshold in the head of the column. */
export function MeansTable({ ranked, files, criteria }: Props & { criteria: Criteria }) {
  const t = useWords(words)
  const language = useLanguage()
  const rows = ranked.map((rank) => {
    const means = rank.criteria.map((place) => [place.criterionId, <Mean key={place.criterionId} {...place} />])
    const file = `${files.get(rank.applicationId)?.number ?? ''} ${files.get(rank.applicationId)?.title ?? ''}`
    return { key: rank.applicationId, cells: { file, ...Object.fromEntries(means) } }
  })
  const columns = criteria.map(({ id, name, weight, threshold }) => {
    const limit = threshold > 0 ? `, ${t.threshold(threshold)}` : ''
    return { key: id, label: `${inLanguage(language, name)} (${t.weight(weight)}${limit})` }
  })
  return <Table caption={t.ranking.means} columns={[{ key: 'file', label: t.ranking.file }, ...columns]} rows={rows} />
}

/** A mean out of 5; below its threshold it says so. */
function Mean({ mean, met }: Ranked['criteria'][number]) {
  const t = useWords(words)
  const language = useLanguage()
  if (mean === null) return <>{t.notRead}</>
  const said = t.outOf(formatNumber(language, mean))
  return <>{met ? said : <Status tone="stopped">{`${said} ${t.ranking.criterionNotMet}`}</Status>}</>
}

/** A place, said to be shared where it is. */
export function Place({ rank, tied }: Pick<Ranked, 'rank' | 'tied'>) {
  const { ranking } = useWords(words)
  if (rank === null) return <>{ranking.noPlace}</>
  return <>{tied ? ranking.tied(rank) : rank}</>
}

export function Total({ total }: { total: number | null }) {
  const t = useWords(words)
  const language = useLanguage()
  return <span className="figures">{total === null ? t.notRead : t.outOf100(formatNumber(language, total))}</span>
}

export function Thresholds({ ranked }: { ranked: Ranked }) {
  const { ranking } = useWords(words)
  if (ranked.total === null) return null
  return ranked.meetsThresholds ? (
    <Status tone="done">{ranking.met}</Status>
  ) : (
    <Status tone="stopped">{ranking.notMet}</Status>
  )
}

/** How far apart the jurors stand; wide enough to be talked over, it says so. */
export function Spread({ ranked }: { ranked: Ranked }) {
  const { ranking } = useWords(words)
  const language = useLanguage()
  if (ranked.spread === null) return <>{ranked.total === null ? null : ranking.one}</>
  const { widest, deviation } = ranked.spread
  return (
    <>
      {ranking.spreadOf(formatNumber(language, widest), formatNumber(language, deviation))}{' '}
      {ranked.alert && <Status tone="late">{ranking.alert}</Status>}
    </>
  )
}

/** Where jurors part, one more reading may be asked, by a person. */
function OneMore({ panelId, file, isAwaited }: { panelId: string; file: OpenedFile; isAwaited: boolean }) {
  const t = useWords(extraWords)
  if (isAwaited) return <p className="hint">{t.awaited}</p>
  const to = `/juries/${panelId}/files/${file.id}/extra-reading`
  return (
    <p>
      <Link to={to} aria-label={t.linkOf(file.number ?? file.title)}>
        {t.link}
      </Link>
    </p>
  )
}

function FileLink({ file }: { file: OpenedFile }) {
  return (
    <>
      <Link to={`/applications/${file.id}`}>
        <Unbroken>
          {file.number} {file.title}
        </Unbroken>
      </Link>
      <br />
      {file.organisationName}
    </>
  )
}

function Readings({ readings, recusals }: { readings: number; recusals: number }) {
  const { ranking } = useWords(words)
  return (
    <>
      {readings}
      {recusals > 0 && ` (${ranking.recusals(recusals)})`}
    </>
  )
}
