import { Link } from '@remix-run/react'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices, Select } from '#app/ui/fields.tsx'
import { When } from '#app/ui/when.tsx'
import type { CallWhole } from '../calls.server.ts'
import { asksOf, MAKER_KINDS, type MakerFacts, TRLS } from '../eligibility.ts'
import type { Known } from '../known.server.ts'
import { words as building } from '../words.building.ts'
import { words } from '../words.eligibility.ts'

type Props = {
  call: CallWhole
  held: { facts: MakerFacts; answers: Record<string, boolean> } | null
  /** When it was answered. */
  heldAt: Date | null
  known: Known | null
}

/** What this call looks at, and nothing else; what was answered before, or what is known since, is there again. */
export function CheckFields({ call, held, heldAt, known }: Props) {
  const { check } = useWords(words)
  const { kinds } = useWords(building)
  const asks = asksOf(call)
  const isLater = heldAt !== null && heldAt >= (known?.profile.toldAt ?? heldAt)
  const [own, told] = [held?.facts, known?.facts]
  const kind = (isLater ? own?.kind : null) ?? told?.kind ?? own?.kind ?? undefined
  const territory = (isLater ? own?.territory : null) ?? told?.territory ?? own?.territory ?? undefined
  const trl = own?.trl ?? told?.trl
  const yesOrNo = [
    { value: 'yes', label: check.yes },
    { value: 'no', label: check.no },
  ]
  const answered = (id: string) => (held?.answers[id] === undefined ? undefined : held.answers[id] ? 'yes' : 'no')
  return (
    <>
      {asks.kind && (
        <Choices
          type="radio"
          name="kind"
          legend={check.kind}
          hint={known && <FromProfile profile={known.profile} isKnown={known.facts.kind === kind} />}
          options={MAKER_KINDS.map((value) => ({ value, label: kinds[value] }))}
          defaultValue={kind}
        />
      )}
      {asks.territory && (
        <Select
          name="territory"
          label={check.territory}
          hint={known && <FromProfile profile={known.profile} isKnown={known.facts.territory === territory} />}
          options={TERRITORIES.map((value) => ({ value, label: value }))}
          defaultValue={territory}
        />
      )}
      {asks.trl && (
        <Choices
          type="radio"
          compact
          name="trl"
          legend={check.trl}
          hint={
            <>
              {check.trlHint} {known?.version && trl === told?.trl && <FromVersion version={known.version} />}
            </>
          }
          options={TRLS.map((level) => ({ value: String(level), label: String(level) }))}
          defaultValue={trl ? String(trl) : undefined}
        />
      )}
      {call.knockouts.map(({ id, question }) => (
        <Choices
          key={id}
          type="radio"
          compact
          name={`knockout-${id}`}
          legend={<Told text={question} />}
          options={yesOrNo}
          defaultValue={answered(id)}
        />
      ))}
    </>
  )
}

/** Where an answer comes from, and the way to correct it there; or where to tell it once. */
function FromProfile({ profile: { to, toldAt }, isKnown }: { profile: Known['profile']; isKnown: boolean }) {
  const { check } = useWords(words)
  if (!isKnown || !toldAt) {
    return (
      <>
        <Link to={to}>{check.tellOnce}</Link>
        {check.colon}
        {check.tellOnceWhy}
      </>
    )
  }
  return (
    <>
      {check.fromProfile} <When at={toldAt.toISOString()} show="day" />. <Link to={to}>{check.correct}</Link>
    </>
  )
}

function FromVersion({ version: { to, name } }: { version: NonNullable<Known['version']> }) {
  const { check } = useWords(words)
  return (
    <>
      {check.fromVersion(name)} <Link to={to}>{check.correct}</Link>
    </>
  )
}
