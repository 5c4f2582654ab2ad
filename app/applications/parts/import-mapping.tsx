import { questionsOf } from '#app/calls/questionnaire.ts'
import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Check, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { FIELDS, type Field, type Target, targetsOf } from '../import.ts'
import { words } from '../words.import.ts'
import type { ImportShown } from './import-shown.ts'

/** What each target is called, whoever asks: a field of ours, a question of the call, a place for a file. */
export function useTargetName({ call, slots, wishes }: Pick<ImportShown, 'call' | 'slots' | 'wishes'>) {
  const t = useWords(words)
  const language = useLanguage()
  const questions = new Map(questionsOf(call.questionnaire).map(({ id, label }) => [id, inLanguage(language, label)]))
  const places = new Map([...slots, ...wishes].map(({ id, label }) => [id, inLanguage(language, label)]))
  return (target: Target) => {
    if ((FIELDS as readonly string[]).includes(target)) return t.fields[target as Field]
    const id = target.slice(target.indexOf('-') + 1)
    if (target.startsWith('paper-')) return t.fileOf(places.get(id) ?? '')
    return questions.get(id) ?? places.get(id) ?? ''
  }
}

/** Which column gives what, as guessed or as chosen; for which cut-off; and whether what is incomplete is taken too. */
export function ImportMapping({
  table,
  slip,
  formKey,
}: {
  table: ImportShown
  slip: Slip | undefined
  formKey: string
}) {
  const t = useWords(words)
  const nameOf = useTargetName(table)
  const language = useLanguage()
  const { call, cutoffs, head, mapping } = table
  const targets = targetsOf(call.questionnaire, table).map((value) => ({ value, label: nameOf(value) }))
  return (
    <Section title={t.mapping}>
      <p>{t.mappingLead}</p>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons} action={`/calls/${call.slug}/imports/${table.id}`}>
        {head.map(({ place, label, example }) => (
          <Select
            key={place}
            name={`columns[${place}]`}
            label={label || `${t.columns.column} ${place + 1}`}
            hint={t.example(example)}
            options={targets}
            emptyLabel={t.aside}
            defaultValue={mapping.columns[place] ?? ''}
            required={false}
          />
        ))}
        {cutoffs.length > 1 && (
          <Select
            name="cutoff"
            label={t.cutoff}
            options={cutoffs.map(({ position, closesAt }) => ({
              value: String(position),
              label: formatDay(language, closesAt),
            }))}
            defaultValue={String(mapping.cutoff)}
          />
        )}
        <Check name="partial" label={t.partial} hint={t.partialHint} defaultChecked={mapping.partial} />
        <Submit kind="plain">{t.remap}</Submit>
      </PostForm>
    </Section>
  )
}
