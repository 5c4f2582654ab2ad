import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { LONGEST_DETAIL } from '../need.ts'
import { PURPOSES, type Purpose } from '../template.ts'
import { words } from '../words.triage.ts'
import { useReasons } from './deciding.ts'

type Props = {
  template?: { purpose: Purpose; name: string; text: string }
  slip: Slip | undefined
  formKey: string
  send: string
}

/** A ready-made sentence: what for, its name, its text. */
export function TemplateFields({ template, slip, formKey, send }: Props) {
  const t = useWords(words).templates
  return (
    <PostForm key={formKey} slip={slip} formKey={formKey} reasons={useReasons()}>
      <Choices
        type="radio"
        name="purpose"
        legend={t.purpose}
        options={PURPOSES.map((value) => ({ value, label: t.purposes[value] }))}
        defaultValue={template?.purpose}
      />
      <TextField name="name" label={t.name} maxLength={80} defaultValue={template?.name} />
      <TextArea name="text" label={t.text} rows={5} maxLength={LONGEST_DETAIL} defaultValue={template?.text} />
      <Submit>{send}</Submit>
    </PostForm>
  )
}
