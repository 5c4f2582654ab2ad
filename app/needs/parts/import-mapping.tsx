import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { type Mapping, SHARED, type Shared } from '../import.ts'
import { FIELDS } from '../spelling.ts'
import { words } from '../words.import.ts'
import { words as needWords } from '../words.ts'

type Props = {
  slip: Slip | undefined
  formKey: string
  address: string
  head: { place: number; name: string; example: string }[]
  mapping: Mapping
}

/** Which question each column answers, as guessed or as chosen; and what is the same for every row. */
export function ImportMapping({ slip, formKey, address, head, mapping }: Props) {
  const t = useWords(words)
  const { authors, sufferers, settings } = useWords(needWords)
  const answers: Record<Shared, Record<string, string>> = { authorKind: authors, sufferers, setting: settings }
  const fields = FIELDS.map((value) => ({ value, label: t.fields[value] }))
  return (
    <Section title={t.mapping}>
      <p>{t.mappingLead}</p>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons} action={address}>
        {head.map(({ place, name, example }) => (
          <Select
            key={place}
            name={`columns[${place}]`}
            label={name || `${t.columns.column} ${place + 1}`}
            hint={t.example(example)}
            options={fields}
            emptyLabel={t.aside}
            defaultValue={mapping.columns[place] ?? ''}
          />
        ))}
        <FieldGroup legend={t.same}>
          <p className="hint">{t.sameHint}</p>
          {SHARED.map((field) => (
            <Select
              key={field}
              name={field}
              label={t.fields[field]}
              options={Object.entries(answers[field]).map(([value, label]) => ({ value, label }))}
              emptyLabel={t.noneSame}
              defaultValue={mapping.same[field] ?? ''}
              required={false}
            />
          ))}
        </FieldGroup>
        <Submit kind="plain">{t.remap}</Submit>
      </PostForm>
    </Section>
  )
}
