import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, Select, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { COLLEGES } from '../round.ts'
import { words } from '../words.round.ts'

type Props = { slip: Slip | undefined; formKey: string; address: string }

/** People of one college, by the list of their addresses. */
export function InviteVoters({ slip, formKey, address }: Props) {
  const { round, colleges, languages, reasons } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons} action={`${address}/invitation`}>
      <p>{round.inviteLead}</p>
      <Choices
        type="radio"
        name="college"
        legend={round.college}
        options={COLLEGES.map((value) => ({ value, label: colleges[value] }))}
      />
      <TextArea name="addresses" label={round.addresses} hint={round.addressesHint} rows={6} />
      <Select
        name="language"
        label={round.language}
        options={(['fr', 'en'] as const).map((value) => ({ value, label: languages[value] }))}
        defaultValue="fr"
      />
      <Submit>{round.send}</Submit>
    </PostForm>
  )
}
