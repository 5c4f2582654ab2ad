import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { words } from '../words.import.ts'

type Props = { slip: Slip | undefined; formKey: string; corrects?: string }

/** A table as a file, or pasted where the ward's computer opens none. */
export function BringTable({ slip, formKey, corrects }: Props) {
  const t = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons} action="/needs/imports" encType="multipart/form-data">
      {corrects && <Hidden name="corrects" value={corrects} />}
      <TextField type="file" name="file" label={t.file} hint={t.fileHint} accept=".csv,.tsv,.txt" required={false} />
      <TextArea name="pasted" label={t.pasted} hint={t.pastedHint} rows={5} required={false} />
      <Submit>{t.read}</Submit>
    </PostForm>
  )
}
