import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { objectionToOpening } from '../hosting.ts'
import { findHosting } from '../hostings.server.ts'
import { offerOf } from '../parts/offer.server.ts'
import { OfferFacts } from '../parts/offer.tsx'
import { mayAnswerHosting } from '../pilot.access.ts'
import { OpeningForm } from '../pilot.form.ts'
import { openPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const hosting = await findHosting(viewer, idFrom(params, 'hostingId'))
  if (!mayAnswerHosting(viewer, hosting)) refuse(403, 'not_the_lead')
  const objection = objectionToOpening(hosting)
  if (objection) refuse(409, objection)
  return { hosting, offer: await offerOf(viewer, hosting.awardId), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.opening.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hostingId = idFrom(params, 'hostingId')
  const form = await readForm(request, OpeningForm)
  if (!form.ok) return form.reply
  const { title, titleEnglish, aim, aimEnglish } = form.value
  const told = { title: bothOf(title, titleEnglish), aim: bothOf(aim, aimEnglish) }
  const { id } = await form.once(viewer, () => openPilot(viewer, hostingId, told))
  return redirect(`/pilots/${id}`, 303)
}

export default function Opening() {
  const { hosting, offer, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.opening.title} lead={t.opening.lead(hosting.facility.name, hosting.unit)} />
      <OfferFacts offer={offer} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextField
          name="title"
          label={t.opening.name}
          hint={t.opening.nameHint}
          lang="fr"
          maxLength={120}
          defaultValue={offer.file?.title}
        />
        <TextArea name="aim" label={t.opening.aim} hint={t.opening.aimHint} lang="fr" rows={4} maxLength={1500} />
        <TextField name="titleEnglish" label={t.opening.nameEnglish} lang="en" maxLength={120} required={false} />
        <TextArea name="aimEnglish" label={t.opening.aimEnglish} lang="en" rows={4} maxLength={1500} required={false} />
        <Submit>{t.opening.send}</Submit>
      </PostForm>
    </>
  )
}
