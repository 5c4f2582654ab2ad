import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { AwardWhole } from '../awards.server.ts'
import { words } from '../words.ts'

type Signed = Pick<
  AwardWhole,
  'stage' | 'proposer' | 'proposedAt' | 'approver' | 'approvedAt' | 'ender' | 'endedAt' | 'stageReason'
>

/** Who proposed and who approved, side by side; the empty place says whom it waits for. */
export function Signatures({ award }: { award: Signed }) {
  const { award: t } = useWords(words)
  const second =
    award.stage === 'terminated'
      ? { term: t.setAsideBy, value: <Signature name={award.ender} at={award.endedAt} /> }
      : {
          term: t.approvedBy,
          value: award.approvedAt ? <Signature name={award.approver} at={award.approvedAt} /> : t.waitsSecond,
        }
  return (
    <Section title={t.signatures}>
      <Facts
        items={[
          { term: t.proposedBy, value: <Signature name={award.proposer} at={award.proposedAt} /> },
          second,
          ...(award.stageReason ? [{ term: t.why, value: award.stageReason }] : []),
        ]}
      />
    </Section>
  )
}

function Signature({ name, at }: { name: string; at: Date | null }) {
  return (
    <>
      <strong>{name}</strong>
      {at && (
        <>
          {', '}
          <When at={at.toISOString()} show="instant" />
        </>
      )}
    </>
  )
}
