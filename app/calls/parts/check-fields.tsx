import { TERRITORIES } from '#app/facilities/facility.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices, Select } from '#app/ui/fields.tsx'
import type { CallWhole } from '../calls.server.ts'
import { asksOf, MAKER_KINDS, type MakerFacts, TRLS } from '../eligibility.ts'
import { words as building } from '../words.building.ts'
import { words } from '../words.eligibility.ts'

type Props = { call: CallWhole; held: { facts: MakerFacts; answers: Record<string, boolean> } | null }

/** What this call looks at, and nothing else; what was answered before is there again. */
export function CheckFields({ call, held }: Props) {
  const { check } = useWords(words)
  const { kinds } = useWords(building)
  const asks = asksOf(call)
  const facts = held?.facts
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
          options={MAKER_KINDS.map((value) => ({ value, label: kinds[value] }))}
          defaultValue={facts?.kind ?? undefined}
        />
      )}
      {asks.territory && (
        <Select
          name="territory"
          label={check.territory}
          options={TERRITORIES.map((value) => ({ value, label: value }))}
          defaultValue={facts?.territory ?? undefined}
        />
      )}
      {asks.trl && (
        <Choices
          type="radio"
          compact
          name="trl"
          legend={check.trl}
          hint={check.trlHint}
          options={TRLS.map((level) => ({ value: String(level), label: String(level) }))}
          defaultValue={facts?.trl ? String(facts.trl) : undefined}
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
