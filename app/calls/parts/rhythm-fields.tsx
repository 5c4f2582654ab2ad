import { useContext } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField } from '#app/ui/fields.tsx'
import { RHYTHMS } from '../call.form.ts'
import { CUTOFF_ROWS } from '../call-rows.form.ts'
import { words } from '../words.building.ts'
import { StartBoxes, useSlipIn, useStart } from './call-boxes.tsx'

/** A few more boxes than there are cut-offs; saving brings as many again. */
const SPARE = 4

/** How often files are taken to the jury: once, every week, or on the days given. */
export function RhythmFields() {
  const { calendar } = useWords(words)
  const held = useContext(StartBoxes)
  const rhythm = useStart('rhythm') ?? 'once'
  const slipped = useSlipIn((name) => name.startsWith('cutoff-'))
  const last = Math.max(0, ...CUTOFF_ROWS.filter((n) => held[`cutoff-${n}-at`]))
  const isListed = rhythm === 'listed'
  return (
    <>
      <Choices
        type="radio"
        name="rhythm"
        legend={calendar.rhythm}
        hint={calendar.rhythmHint}
        options={RHYTHMS.map((value) => ({ value, label: calendar.rhythms[value] }))}
        defaultValue={rhythm}
      />
      <DateTimeField
        name="firstCutoff"
        label={calendar.firstCutoff}
        hint={calendar.firstCutoffHint}
        required={false}
        defaultValue={useStart('firstCutoff')}
      />
      <MoreFields summary={calendar.listed} open={isListed || slipped}>
        {CUTOFF_ROWS.slice(0, (isListed ? last : 0) + SPARE).map((n) => (
          <CutoffBox key={n} n={n} start={isListed ? held[`cutoff-${n}-at`] : undefined} />
        ))}
      </MoreFields>
    </>
  )
}

function CutoffBox({ n, start }: { n: number; start: string | string[] | undefined }) {
  const { calendar } = useWords(words)
  const at = typeof start === 'string' ? start : undefined
  return <DateTimeField name={`cutoff-${n}-at`} label={calendar.cutoff(n)} required={false} defaultValue={at} />
}
