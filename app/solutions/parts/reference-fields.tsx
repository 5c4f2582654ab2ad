import { useWords } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { Check, DateField, Select, TextField } from '#app/ui/fields.tsx'
import { LONGEST_PLACE } from '../evidence.ts'
import { words } from '../words.evidence.ts'

interface Reference {
  facilityId: string | null
  place: string
  unit: string | null
  since: Date
  until: Date | null
  people: number | null
  shown: boolean
}

/** Where a solution is in use: a facility of ours or a place named in words, since when, for how many. */
export function ReferenceFields(props: { reference?: Reference; facilities: { value: string; label: string }[] }) {
  const { reference, facilities } = props
  const { references: t } = useWords(words)
  return (
    <>
      <Select
        name="facilityId"
        label={t.facility}
        emptyLabel={t.facilityEmpty}
        required="either"
        options={facilities}
        defaultValue={reference?.facilityId ?? undefined}
      />
      <TextField
        name="place"
        label={t.place}
        required="either"
        maxLength={LONGEST_PLACE}
        defaultValue={reference && !reference.facilityId ? reference.place : undefined}
      />
      <TextField
        name="unit"
        label={t.unit}
        required={false}
        maxLength={LONGEST_PLACE}
        defaultValue={reference?.unit ?? undefined}
      />
      <DateField name="since" label={t.since} defaultValue={dayOf(reference?.since)} />
      <DateField
        name="until"
        label={t.until}
        hint={t.untilHint}
        required={false}
        defaultValue={dayOf(reference?.until)}
      />
      <TextField
        name="people"
        label={t.people}
        hint={t.peopleHint}
        inputMode="numeric"
        width="short"
        required={false}
        defaultValue={reference?.people == null ? undefined : String(reference.people)}
      />
      <Check name="shown" label={t.shown} hint={t.shownHint} defaultChecked={reference?.shown} />
    </>
  )
}

const dayOf = (instant: Date | null | undefined) => (instant ? parisDay(instant) : undefined)
