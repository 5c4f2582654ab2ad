import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, FieldRow } from '#app/ui/field-group.tsx'
import { Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { LONGEST_SAID, SPONSOR_ROLES } from '../sponsor.ts'
import { words } from '../words.sponsors.ts'

interface Props {
  slip: Slip | undefined
  formKey: string
  facilities: { id: string; name: string; town: string | null }[]
}

/** One facility, what it is said to agree to, and who will say so. */
export function NamingFields({ slip, formKey, facilities }: Props) {
  const { naming, roles, reasons } = useWords(words)
  const listed = facilities.map(({ id, name, town }) => ({ value: id, label: town ? `${name} (${town})` : name }))
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      <Select
        name="facilityId"
        label={naming.facility}
        hint={naming.facilityHint}
        options={listed}
        emptyLabel={naming.elsewhere}
        required="either"
      />
      <TextField name="facilityName" label={naming.facilityName} maxLength={120} required="either" />
      <TextArea name="said" label={naming.said} hint={naming.saidHint} rows={4} maxLength={LONGEST_SAID} />
      <FieldGroup legend={naming.people}>
        <p className="hint">
          {naming.peopleHint} {naming.emailHint}
        </p>
        {SPONSOR_ROLES.map((role) => (
          <FieldGroup key={role} legend={roles[role]}>
            <FieldRow>
              <TextField name={`${role}Name`} label={naming.name[role]} maxLength={120} required="either" />
              <TextField
                name={`${role}Email`}
                label={naming.email[role]}
                type="email"
                autoComplete="off"
                required="either"
              />
            </FieldRow>
          </FieldGroup>
        ))}
      </FieldGroup>
      <FormActions>
        <Submit>{naming.keep}</Submit>
      </FormActions>
    </PostForm>
  )
}
