import { type ReactNode, useContext } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Choices, DateTimeField, MoneyField, Select } from '#app/ui/fields.tsx'
import { words as building } from '../words.building.ts'
import { words } from '../words.ts'
import { Long, StartBoxes, Text, useSlipIn, useStart } from './call-boxes.tsx'

export interface Choosable {
  needs: { value: string; label: string; hint?: string }[]
  themes: { value: string; label: string }[]
  partners: { value: string; label: string }[]
}
/** What the call is about, the needs it answers, with whom and with how much. */
export function AboutFields({ choosable, dates }: { choosable: Choosable; dates?: ReactNode }) {
  const { form } = useWords(words)
  const { parts } = useWords(building)
  const boxes = useContext(StartBoxes)
  return (
    <>
      <FieldGroup legend={form.what}>
        <About themes={choosable.themes} />
      </FieldGroup>
      <FieldGroup legend={form.needs}>
        <Served needs={choosable.needs} chosen={boxes.needs} />
      </FieldGroup>
      <FieldGroup legend={dates ? form.when : parts.money}>
        {dates}
        <Money partners={choosable.partners} chosen={boxes.partners} />
      </FieldGroup>
    </>
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

/** When the door opens and when it shuts for good. */
export function DoorFields() {
  const { form } = useWords(words)
  const [opensAt, closesAt] = [useStart('opensAt'), useStart('closesAt')]
  return (
    <>
      <DateTimeField name="opensAt" label={form.opensAt} hint={form.opensHint} defaultValue={opensAt} />
      <DateTimeField name="closesAt" label={form.closesAt} hint={form.closesHint} defaultValue={closesAt} />
    </>
  )
}

/** In an express call, the last day for which what is left for later may be promised. */
export function PromisesBy() {
  const { calendar } = useWords(building)
  const by = useStart('promisesBy')
  return (
    <DateTimeField name="promisesBy" label={calendar.promisesBy} hint={calendar.promisesByHint} defaultValue={by} />
  )
}

function Money({ partners, chosen }: { partners: Choosable['partners']; chosen: string | string[] | undefined }) {
  const { form } = useWords(words)
  const envelope = useStart('envelope')
  return (
    <>
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
