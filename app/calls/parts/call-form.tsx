import type { ReactNode } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField, MoneyField, Select } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import type { Boxes } from '../call-start.ts'
import { words } from '../words.ts'
import { Long, StartBoxes, Text, useSlipIn, useStart } from './call-boxes.tsx'
import { CriterionRows } from './call-rows.tsx'

export interface Choosable {
  needs: { value: string; label: string; hint?: string }[]
  themes: { value: string; label: string }[]
  partners: { value: string; label: string }[]
}
type Props = {
  slip: Slip | undefined
  formKey: string
  boxes: Boxes
  choosable: Choosable
  save: string
  children?: ReactNode
}

/** The one form of a call: almost everything is proposed. `children` are the fields that differ from page to page. */
export function CallForm({ slip, formKey, boxes, choosable, save, children }: Props) {
  const { form, reasons } = useWords(words)
  const shown: Boxes = slip ? slip.typed : boxes
  return (
    <StartBoxes.Provider value={boxes}>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {children}
        <FieldGroup legend={form.what}>
          <About themes={choosable.themes} />
        </FieldGroup>
        <FieldGroup legend={form.needs}>
          <Served needs={choosable.needs} chosen={boxes.needs} />
        </FieldGroup>
        <FieldGroup legend={form.when}>
          <Calendar partners={choosable.partners} chosen={boxes.partners} />
        </FieldGroup>
        <FieldGroup legend={form.criteria}>
          <CriterionRows shown={shown} />
        </FieldGroup>
        <FormActions>
          <Submit>{save}</Submit>
        </FormActions>
      </PostForm>
    </StartBoxes.Provider>
  )
}

function About({ themes }: { themes: Choosable['themes'] }) {
  const { form } = useWords(words)
  const open = useSlipIn((name) => ['titleEn', 'purposeEn', 'rulesEn'].includes(name))
  return (
    <>
      <Text name="titleFr" label={form.titleFr} hint={form.titleHint} maxLength={120} required />
      <Long name="purposeFr" label={form.purposeFr} hint={form.purposeHint} maxLength={4000} rows={6} />
      <Long name="rulesFr" label={form.rulesFr} maxLength={12_000} rows={8} />
      <MoreFields summary={form.english} open={open}>
        <Text name="titleEn" label={form.titleEn} maxLength={120} lang="en" />
        <Long name="purposeEn" label={form.purposeEn} maxLength={4000} rows={6} lang="en" />
        <Long name="rulesEn" label={form.rulesEn} maxLength={12_000} rows={8} lang="en" />
      </MoreFields>
      <Select
        name="themeId"
        label={form.theme}
        options={themes}
        emptyLabel={form.themeEmpty}
        defaultValue={useStart('themeId')}
        required={false}
      />
    </>
  )
}

function Served({ needs, chosen }: { needs: Choosable['needs']; chosen: string | string[] | undefined }) {
  const { form } = useWords(words)
  if (needs.length === 0) return <p className="quiet">{form.needsNone}</p>
  return (
    <Choices
      type="checkbox"
      name="needs"
      legend={form.needsChosen}
      hint={form.needsHint}
      options={needs}
      defaultValue={chosen}
    />
  )
}

function Calendar({ partners, chosen }: { partners: Choosable['partners']; chosen: string | string[] | undefined }) {
  const { form } = useWords(words)
  const [opensAt, closesAt, envelope] = [useStart('opensAt'), useStart('closesAt'), useStart('envelope')]
  return (
    <>
      <DateTimeField name="opensAt" label={form.opensAt} hint={form.opensHint} defaultValue={opensAt} />
      <DateTimeField name="closesAt" label={form.closesAt} hint={form.closesHint} defaultValue={closesAt} />
      <MoneyField name="envelope" label={form.envelope} defaultValue={envelope} />
      {partners.length > 0 ? (
        <Choices
          type="checkbox"
          name="partners"
          legend={form.partners}
          options={partners}
          defaultValue={chosen}
          required={false}
        />
      ) : (
        <p className="quiet">{form.partnersNone}</p>
      )}
    </>
  )
}
