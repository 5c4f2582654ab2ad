import { useWords } from '#app/platform/words.tsx'
import { FieldRow } from '#app/ui/field-group.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { COLLEGES } from '../seat.ts'
import { words } from '../words.seats.ts'

interface Props {
  seat?: { college: string | null; least: number; most: number | null }
}

/** Whose eyes a juror lends, and how many files they take. */
export function SeatFields({ seat }: Props) {
  const { seats } = useWords(words)
  return (
    <>
      <Select
        name="college"
        label={seats.college}
        hint={seats.collegeHint}
        options={COLLEGES.map((value) => ({ value, label: seats.colleges[value] }))}
        emptyLabel={seats.notSaid}
        required={false}
        defaultValue={seat?.college ?? ''}
      />
      <FieldRow>
        <TextField
          name="least"
          label={seats.least}
          inputMode="numeric"
          width="short"
          required={false}
          defaultValue={seat?.least ? String(seat.least) : ''}
        />
        <TextField
          name="most"
          label={seats.most}
          inputMode="numeric"
          width="short"
          required={false}
          defaultValue={seat?.most ? String(seat.most) : ''}
        />
      </FieldRow>
    </>
  )
}
