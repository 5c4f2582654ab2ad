import { Link } from '@remix-run/react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Figure, Figures } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatMoney, Money } from '#app/ui/money.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import type { AwardOfPledge } from '../awards.server.ts'
import { sumOf, traceCents } from '../cents.ts'
import type { PledgeWhole } from '../pledges.server.ts'
import { words } from '../words.ts'
import { TrancheStatus } from './tranche-status.tsx'

interface Props {
  pledge: Pick<PledgeWhole, 'id' | 'amountCents'>
  awards: AwardOfPledge[]
}

/** Each euro of a pledge that arrived: the awards that draw on it and what it pays of each step. */
export function PledgeTrace({ pledge, awards }: Props) {
  const { pledge: t } = useWords(words)
  const drawn = awards.map((award) => shareOf(award, pledge.id).amountCents)
  const awarded = sumOf(drawn)
  return (
    <Section title={t.trace}>
      <Figures>
        <Figure n={<Money cents={pledge.amountCents} />} label={t.arrived} />
        <Figure n={<Money cents={awarded} />} label={t.awarded} />
        <Figure n={<Money cents={pledge.amountCents - awarded} />} label={t.left} />
      </Figures>
      {awards.length === 0 && <p className="quiet">{t.traceNone}</p>}
      {awards.map((award) => (
        <AwardTrace key={award.id} award={award} pledgeId={pledge.id} />
      ))}
    </Section>
  )
}

/** What the pledge pays of one award, step by step; the last column adds up to its share. */
function AwardTrace({ award, pledgeId }: { award: AwardOfPledge; pledgeId: string }) {
  const language = useLanguage()
  const { pledge: t } = useWords(words)
  const { place, amountCents } = shareOf(award, pledgeId)
  const paid = traceCents(
    award.tranches.map((tranche) => tranche.amountCents),
    award.shares.map((share) => share.amountCents),
  )
  return (
    <>
      <h3>
        <Link to={`/awards/${award.id}`}>{t.awardTitle(award.number, award.receiver)}</Link>
      </h3>
      <p>{t.share(formatMoney(language, amountCents), formatMoney(language, award.amountCents))}</p>
      <Table
        caption={t.steps(award.number)}
        columns={[
          { key: 'milestone', label: t.milestone },
          { key: 'part', label: t.part, align: 'end' },
          { key: 'due', label: t.due },
          { key: 'stage', label: t.stage },
        ]}
        rows={award.tranches.map((tranche, row) => ({
          key: tranche.id,
          cells: {
            milestone: tranche.milestone,
            due: <When at={tranche.dueOn.toISOString()} show="day" />,
            stage: <TrancheStatus stage={tranche.stage} />,
            part: <Money cents={paid[row]?.[place] ?? 0} />,
          },
        }))}
      />
    </>
  )
}

function shareOf(award: AwardOfPledge, pledgeId: string) {
  const place = award.shares.findIndex((share) => share.pledgeId === pledgeId)
  return { place, amountCents: award.shares[place]?.amountCents ?? 0 }
}
