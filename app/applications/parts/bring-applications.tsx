import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { words } from '../words.import.ts'

interface Props {
  slip: Slip | undefined
  formKey: string
  slug: string
  /** The table that this one corrects, and where it came from. */
  corrects?: { id: string; source: string }
}

/** A table and its files, from another platform. */
export function BringApplications({ slip, formKey, slug, corrects }: Props) {
  const t = useWords(words)
  const said = corrects?.id ?? slip?.typed.corrects?.toString()
  return (
    <PostForm
      slip={slip}
      formKey={formKey}
      reasons={t.reasons}
      action={`/calls/${slug}/imports`}
      encType="multipart/form-data"
    >
      {said && <Hidden name="corrects" value={said} />}
      {corrects ? (
        <Hidden name="source" value={corrects.source} />
      ) : (
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={80} />
      )}
      <TextField type="file" name="table" label={t.table} hint={t.tableHint} accept=".csv,.tsv,.txt" required={false} />
      <TextArea name="pasted" label={t.pasted} hint={t.pastedHint} rows={4} required={false} />
      <TextField
        type="file"
        name="files"
        label={t.files}
        hint={t.filesHint}
        accept=".zip,.pdf,.png,.jpg,.jpeg"
        multiple
        required={false}
      />
      <Submit>{t.read}</Submit>
    </PostForm>
  )
}
