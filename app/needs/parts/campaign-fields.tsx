import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField, Hidden, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { LONGEST_ABOUT, LONGEST_QUESTION } from '../campaign.ts'
import { words } from '../words.campaigns.ts'

interface Option {
  value: string
  label: string
}
type Props = { slip: Slip | undefined; formKey: string; organisers: Option[]; places: Option[] }

/** The question, why it is asked, when, and of whom. */
export function CampaignFields({ slip, formKey, organisers, places }: Props) {
  const { form, reasons } = useWords(words)
  const [only] = organisers
  const english = ['questionEn', 'aboutEn']
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      {organisers.length === 1 && only ? (
        <Hidden name="organisationId" value={only.value} />
      ) : (
        <Select name="organisationId" label={form.organiser} options={organisers} />
      )}
      <TextField name="questionFr" label={form.question} hint={form.questionHint} maxLength={LONGEST_QUESTION} />
      <TextArea name="aboutFr" label={form.about} rows={4} maxLength={LONGEST_ABOUT} />
      <FieldRow>
        <DateTimeField name="opensAt" label={form.opensAt} />
        <DateTimeField name="closesAt" label={form.closesAt} />
      </FieldRow>
      {places.length > 0 ? (
        <Choices
          type="checkbox"
          name="facilityIds"
          legend={form.facilities}
          hint={form.facilitiesHint}
          options={places}
        />
      ) : (
        <p className="quiet">{form.noFacility}</p>
      )}
      <MoreFields summary={form.english} open={english.some((name) => slip?.errors[name] || slip?.typed[name])}>
        <TextField name="questionEn" label={form.questionEn} maxLength={LONGEST_QUESTION} lang="en" required={false} />
        <TextArea name="aboutEn" label={form.aboutEn} rows={4} maxLength={LONGEST_ABOUT} lang="en" required={false} />
      </MoreFields>
      <Submit>{form.send}</Submit>
    </PostForm>
  )
}
