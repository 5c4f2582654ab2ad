import { useContext } from 'react'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, FieldRow } from '#app/ui/field-group.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { MAKER_KINDS } from '../eligibility.ts'
import { words } from '../words.building.ts'
import { StartBoxes, Whole } from './call-boxes.tsx'

/** What the machine looks at by itself: the kind of organisation, its territory, the readiness of what it brings. */
export function ConditionFields() {
  const { conditions, kinds } = useWords(words)
  const { eligibleKinds, territories } = useContext(StartBoxes)
  return (
    <>
      <Choices
        type="checkbox"
        name="eligibleKinds"
        legend={conditions.kinds}
        options={MAKER_KINDS.map((value) => ({ value, label: kinds[value] }))}
        defaultValue={eligibleKinds}
        required={false}
      />
      <Choices
        type="checkbox"
        compact
        name="territories"
        legend={conditions.territories}
        options={TERRITORIES.map((value) => ({ value, label: value }))}
        defaultValue={territories}
        required={false}
      />
      <FieldGroup legend={conditions.trl}>
        <p className="hint">{conditions.trlHint}</p>
        <FieldRow>
          <Whole name="trlLeast" label={conditions.trlLeast} required={false} />
          <Whole name="trlMost" label={conditions.trlMost} required={false} />
        </FieldRow>
      </FieldGroup>
    </>
  )
}
