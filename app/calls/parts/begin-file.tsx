import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { When } from '#app/ui/when.tsx'
import type { CallWhole } from '../calls.server.ts'
import { words } from '../words.eligibility.ts'

type Props = { call: CallWhole; late: { until: Date } | null }

/** The way on once nothing stops: to the file while the door is open to them, or since when and until when it is not. */
export function BeginFile({ call: { slug, phase, opensAt }, late }: Props) {
  const { check } = useWords(words)
  if (phase === 'open' || late) return <ButtonLink to={`/calls/${slug}/application`}>{check.begin}</ButtonLink>
  if (phase !== 'to_come' || !opensAt) return <p>{check.shut}</p>
  return (
    <p>
      {check.notYet} <When at={opensAt.toISOString()} show="instant" />.
    </p>
  )
}
