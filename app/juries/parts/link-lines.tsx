import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, FieldRow } from '#app/ui/field-group.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { endedField, nameField, natureField } from '../interest.form.ts'
import { LONGEST_NAME, MOST_LINKS, NATURES } from '../interest.ts'
import { words } from '../words.interests.ts'

/** Empty lines after those that were declared: enough for most, and saving brings as many again. */
const SPARE = 3

interface Props {
  links: { name: string; nature: string; endedYear: number | null }[]
}

/** The organisations one is bound to, a line each. */
export function LinkLines({ links }: Props) {
  const { interests } = useWords(words)
  const lines = Array.from({ length: Math.min(links.length + SPARE, MOST_LINKS) }, (_, line) => line)
  return (
    <>
      {lines.map((line) => (
        <FieldGroup key={line} legend={interests.line(line + 1)}>
          <TextField
            name={nameField(line)}
            label={interests.name}
            autoComplete="off"
            maxLength={LONGEST_NAME}
            required={false}
            defaultValue={links[line]?.name}
          />
          <FieldRow>
            <Select
              name={natureField(line)}
              label={interests.nature}
              options={NATURES.map((value) => ({ value, label: interests.natures[value] }))}
              required={false}
              defaultValue={links[line]?.nature}
            />
            <TextField
              name={endedField(line)}
              label={interests.ended}
              hint={interests.endedHint}
              inputMode="numeric"
              width="short"
              required={false}
              defaultValue={String(links[line]?.endedYear ?? '')}
            />
          </FieldRow>
        </FieldGroup>
      ))}
    </>
  )
}
