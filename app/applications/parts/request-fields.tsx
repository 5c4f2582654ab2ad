import type { Slip } from '#app/platform/slip.ts'
import { type Bilingual, inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField, Select, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { aboutField, requestField } from '../clarification.form.ts'
import { LONGEST_REQUEST, MOST_POINTS } from '../clarification.ts'
import { words } from '../words.clarification.ts'

interface Props {
  id: string
  about: { value: string; label: Bilingual; isPaper: boolean }[]
  ends: { days: number; end: string }[]
  slip: Slip | undefined
  formKey: string
}

/** Requests about a file, each about one question or the whole, and the instant until which its team may answer. */
export function RequestFields({ id, about: asked, ends, slip, formKey }: Props) {
  const { ask, reasons } = useWords(words)
  const language = useLanguage()
  const about = asked.map(({ value, label, isPaper }) => {
    const name = inLanguage(language, label)
    return { value, label: isPaper ? ask.paper(name) : name }
  })
  const rest = Array.from({ length: MOST_POINTS - 2 }, (_, place) => place + 2)
  const offered = ends.map(({ days, end }) => ({ value: end, label: ask.days(days, formatDay(language, end)) }))
  const isLong = rest.some((place) => slip?.typed[requestField(place)] || slip?.errors[requestField(place)])
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      {[0, 1].map((place) => (
        <RequestRow key={place} place={place} about={about} />
      ))}
      <MoreFields summary={ask.more} open={isLong}>
        {rest.map((place) => (
          <RequestRow key={place} place={place} about={about} />
        ))}
      </MoreFields>
      <Choices
        type="radio"
        name="end"
        legend={ask.end}
        hint={ask.endHint}
        options={[...offered, { value: 'other', label: ask.other }]}
        defaultValue={offered[1]?.value}
      />
      <DateTimeField name="endsAt" label={ask.endsAt} required={false} />
      <FormActions>
        <Submit>{ask.press}</Submit>
        <ButtonLink to={`/applications/${id}/admission`} kind="plain">
          {ask.back}
        </ButtonLink>
      </FormActions>
    </PostForm>
  )
}

function RequestRow({ place, about }: { place: number; about: { value: string; label: string }[] }) {
  const { ask } = useWords(words)
  return (
    <FieldGroup legend={ask.point(place + 1)}>
      <Select name={aboutField(place)} label={ask.about} options={about} emptyLabel={ask.whole} required={false} />
      <TextArea
        name={requestField(place)}
        label={ask.request}
        hint={place === 0 ? ask.requestHint : undefined}
        rows={3}
        maxLength={LONGEST_REQUEST}
        required={place === 0}
      />
    </FieldGroup>
  )
}
