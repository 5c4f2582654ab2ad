import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Pager } from '#app/ui/list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Preview } from '../plan-preview.server.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'

type Props = Omit<Preview, 'plan'> & { panelId: string; plan: Omit<Preview['plan'], 'panel'> }

/** A proposal before it is published: how good it is, who would read how much, and who would read what. */
export function PlanPreview({ plan, loads, files, readings, match, fresh, changes, next, panelId }: Props) {
  const { plan: t } = useWords(planWords)
  const language = useLanguage()
  const mayPin = plan.stage === 'draft'
  const seconds = ((plan.milliseconds ?? 0) / 1000).toLocaleString(language, { maximumFractionDigits: 2 })
  return (
    <>
      {plan.stage === 'draft' && (
        <>
          <p>{t.machine}</p>
          {!plan.readsAll && (
            <Notice tone="warn">
              <p>{t.barred}</p>
            </Notice>
          )}
        </>
      )}
      <p className="actions">
        {plan.stage === 'draft' && plan.readsAll && (
          <ButtonLink to={`/plans/${plan.id}/publication`}>{t.publish}</ButtonLink>
        )}
        <a href={`/plans/${plan.id}/table`}>{t.csv}</a>
      </p>
      <Figures>
        <Figure n={readings} label={t.readings} />
        <Figure n={fresh} label={t.fresh} />
        <Figure n={match ?? 0} label={t.match} />
      </Figures>
      <p className="quiet">
        {plan.chance < 100
          ? t.drawn(plan.chance, plan.seed)
          : plan.gap === 0
            ? t.proven(seconds)
            : t.gap(plan.gap ?? 0)}{' '}
        {t.matchLead}
      </p>
      {changes && <p>{t.changes(changes.added, changes.gone)}</p>}
      <Loads loads={loads} />
      <Files files={files} panelId={mayPin ? panelId : null} />
      <Pager to={next && `?after=${next}`} label={t.more} />
    </>
  )
}

function Loads({ loads }: Pick<Preview, 'loads'>) {
  const { plan: t } = useWords(planWords)
  const { seats } = useWords(seatWords)
  return (
    <div className="section">
      <Table
        caption={t.loads}
        columns={[
          { key: 'name', label: t.juror },
          { key: 'college', label: seats.college },
          { key: 'capacity', label: t.capacity },
          { key: 'load', label: t.load, align: 'end' },
          { key: 'match', label: t.meanMatch, align: 'end' },
        ]}
        rows={loads.map(({ id, name, college, least, most, load, match }) => ({
          key: id,
          cells: {
            ...{ name, load, match },
            college: college ? seats.colleges[college] : seats.notSaid,
            capacity: seats.range(least, most),
          },
        }))}
      />
    </div>
  )
}

function Files({ files, panelId }: Pick<Preview, 'files'> & { panelId: string | null }) {
  const { plan: t } = useWords(planWords)
  const { readers } = useWords(pinWords)
  return (
    <div className="section">
      <Table
        caption={t.fileTable}
        columns={[
          { key: 'file', label: t.file },
          { key: 'who', label: t.who },
        ]}
        rows={files.map(({ id, number, title, readings, gone }) => ({
          key: id,
          href: `/applications/${id}`,
          cells: {
            file: `${number} ${title}`,
            who: (
              <>
                <ul>
                  {readings.map((reading) => (
                    <Reading key={reading.jurorId} {...reading} />
                  ))}
                </ul>
                {panelId && (
                  <Link to={`/juries/${panelId}/files/${id}/readers`} aria-label={readers.linkOf(number)}>
                    {readers.link}
                  </Link>
                )}
                {gone.length > 0 && <p className="quiet">{t.gone(gone.join(', '))}</p>}
              </>
            ),
          },
        }))}
      />
    </div>
  )
}

/** Who would read, how well it suits them, and why. */
function Reading({
  name,
  match,
  topics,
  words,
  isNew,
  isKept,
  isPinned,
  wish,
}: Preview['files'][number]['readings'][number]) {
  const { plan: t } = useWords(planWords)
  const { readers, wishes } = useWords(pinWords)
  const why = [
    ...(topics.length > 0 ? [t.topics(topics.length)] : []),
    ...(words.length > 0 ? [t.why(words.join(', '))] : []),
    ...(wish ? [wishes.told[wish]] : []),
    ...(isKept ? [t.isKept] : isPinned ? [readers.isPinned] : []),
    ...(isNew ? [t.isNew] : []),
  ]
  return (
    <li>
      {name} <b>{match}</b> {why.length > 0 && <span className="quiet">{why.join(' · ')}</span>}
    </li>
  )
}
