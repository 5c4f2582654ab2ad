import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, Choices, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { enterFacility } from '../facilities.server.ts'
import { mayEnterFacility } from '../facility.access.ts'
import { FacilityForm } from '../facility.form.ts'
import { FACILITY_KINDS, TERRITORIES } from '../facility.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayEnterFacility(viewer)) refuse(403, 'not_a_coordinator')
  return { formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, FacilityForm)
  if (!form.ok) return form.reply
  const { about, aboutEnglish, ...profile } = form.value
  const facility = { ...profile, about: bothOf(about, aboutEnglish) }
  const { slug } = await form.once(viewer, () => enterFacility(viewer, facility))
  return redirect(`/facilities/${slug}`, 303)
}

export default function NewFacility() {
  const { formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.form.title} lead={t.form.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextField name="name" label={t.form.name} maxLength={120} />
        <TextField name="town" label={t.form.town} maxLength={80} width="medium" />
        <Choices
          type="radio"
          name="kind"
          legend={t.form.kind}
          options={FACILITY_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Select
          name="territory"
          label={t.form.territory}
          options={TERRITORIES.map((territory) => ({ value: territory, label: territory }))}
        />
        <TextField name="finess" label={t.form.finess} hint={t.form.finessHint} width="short" required={false} />
        <Check name="tiersLieu" label={t.form.tiersLieu} hint={t.form.tiersLieuHint} />
        <TextField
          name="slots"
          label={t.form.slots}
          hint={t.form.slotsHint}
          inputMode="numeric"
          width="short"
          defaultValue="1"
        />
        <TextArea name="about" label={t.form.about} lang="fr" rows={4} maxLength={2000} />
        <TextArea
          name="aboutEnglish"
          label={t.form.aboutEnglish}
          lang="en"
          rows={4}
          maxLength={2000}
          required={false}
        />
        <Submit>{t.form.save}</Submit>
      </PostForm>
    </>
  )
}
