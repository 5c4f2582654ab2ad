import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import type { FacilityCount } from '../campaign-counts.server.ts'
import type { Campaign } from '../campaigns.server.ts'
import { words } from '../words.campaigns.ts'

type Props = { counts: FacilityCount[]; campaign: Campaign; isLive: boolean }

/** What each place has said so far, with its own way to answer and its poster. Whoever wishes has the page reload itself. */
export function CampaignCounts({ counts, campaign, isLive }: Props) {
  const { show, csv } = useWords(words)
  const isOpen = campaign.stage === 'open'
  const address = `/campaigns/${campaign.slug}`
  const isExact = counts.some(({ received }) => received !== null)
  const columns = [
    { key: 'place', label: show.place },
    ...(isExact ? [{ key: 'received', label: show.received, align: 'end' as const }] : []),
    { key: 'heard', label: show.heard, align: 'end' as const },
    ...(campaign.stage === 'over' ? [] : [{ key: 'poster', label: show.poster }]),
    ...(isOpen ? [{ key: 'answer', label: show.answer }] : []),
  ]
  const rows = counts.map(({ facility, heard, received }) => ({
    key: facility?.id ?? 'elsewhere',
    href: facility ? `/facilities/${facility.slug}` : undefined,
    cells: {
      place: facility?.name ?? show.elsewhere,
      received,
      heard: heard ?? show.few,
      poster: facility && (
        <a
          className="cell-way"
          href={`${address}/poster.pdf?e=${facility.slug}`}
          aria-label={show.posterFor(facility.name)}
        >
          {show.poster}
        </a>
      ),
      answer: facility && (
        <Link
          className="cell-way"
          to={`/besoin?e=${facility.slug}&c=${campaign.slug}`}
          aria-label={show.answerFor(facility.name)}
        >
          {show.answer}
        </Link>
      ),
    },
  }))
  return (
    <Section title={show.counts}>
      <p className="prose">{show.countsHint}</p>
      <Table caption={show.table} columns={columns} rows={rows} />
      <p>
        <a href={`${address}/counts.csv`}>{csv.link}</a>
      </p>
      {isOpen && (
        <p>
          {isLive ? show.following : show.followHint}{' '}
          <Link to={isLive ? address : `${address}?live=1`} reloadDocument>
            {isLive ? show.stop : show.follow}
          </Link>
        </p>
      )}
    </Section>
  )
}
