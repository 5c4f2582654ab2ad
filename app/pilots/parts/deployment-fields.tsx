import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, DateField, Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { LEVELS } from '../deployment.ts'
import type { PilotWhole } from '../pilot-whole.ts'
import { words } from '../words.ts'

type Props = {
  pilot: PilotWhole
  facilities: { id: string; name: string; town: string | null }[]
  slip: Slip | undefined
  formKey: string
}

/** Where, since when and how far an answer is used, by a lead of the place; the pilot's own ward is filled in. */
export function DeploymentFields({ pilot, facilities, slip, formKey }: Props) {
  const t = useWords(words)
  const own = pilot.sites.find((site) => facilities.some(({ id }) => id === site.facilityId))
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
      <Choices
        type="radio"
        name="level"
        legend={t.deployment.level}
        options={LEVELS.filter((level) => level > 0).map((level) => ({
          value: String(level),
          label: `D${level} · ${t.levels[level]}`,
        }))}
      />
      <Select
        name="facilityId"
        label={t.deployment.facility}
        emptyLabel={t.deployment.facilityEmpty}
        defaultValue={own?.facilityId ?? facilities[0]?.id}
        options={facilities.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name }))}
      />
      <TextField name="unit" label={t.deployment.unit} maxLength={120} defaultValue={own?.unit} />
      <DateField name="since" label={t.deployment.since} />
      <TextField
        name="people"
        label={t.deployment.people}
        hint={t.deployment.peopleHint}
        inputMode="numeric"
        width="short"
        required={false}
      />
      <Submit>{t.deployment.save}</Submit>
    </PostForm>
  )
}
