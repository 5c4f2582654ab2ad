import { useWords } from '#app/platform/words.tsx'
import { Check, Choices, TextArea, TextField } from '#app/ui/fields.tsx'
import { LONGEST_ABOUT, LONGEST_NAME, LONGEST_PITCH, MATURITIES, type Maturity } from '../solution.ts'
import { words } from '../words.ts'

interface Described {
  name: string
  pitch: string
  about: string
  maturity: Maturity
  site: string | null
  listed: boolean
}

/** What one says of a solution, the first time and each time after. */
export function SolutionFields({ solution }: { solution?: Described }) {
  const { form, maturities } = useWords(words)
  return (
    <>
      <TextField name="name" label={form.name} maxLength={LONGEST_NAME} defaultValue={solution?.name} />
      <TextArea
        name="pitch"
        label={form.pitch}
        hint={form.pitchHint}
        rows={2}
        maxLength={LONGEST_PITCH}
        defaultValue={solution?.pitch}
      />
      <TextArea
        name="about"
        label={form.about}
        hint={form.aboutHint}
        rows={12}
        maxLength={LONGEST_ABOUT}
        defaultValue={solution?.about}
      />
      <Choices
        type="radio"
        name="maturity"
        legend={form.maturity}
        defaultValue={solution?.maturity}
        options={MATURITIES.map((value) => ({ value, label: maturities[value], hint: form.maturityHints[value] }))}
      />
      <TextField
        name="site"
        label={form.site}
        hint={form.siteHint}
        inputMode="url"
        autoComplete="url"
        required={false}
        defaultValue={solution?.site ?? undefined}
      />
      <Check
        name="listed"
        label={form.listed}
        hint={form.listedHint}
        defaultChecked={solution ? solution.listed : true}
      />
    </>
  )
}
