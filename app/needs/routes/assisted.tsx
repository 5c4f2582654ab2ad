import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { openCampaignBySlug } from '../campaigns.server.ts'
import { AssistedForm, helpedIn, slipInWriting } from '../channels.form.ts'
import { postForSomeone } from '../entries.server.ts'
import { AssistedFields, ConsentFirst } from '../parts/assisted-fields.tsx'
import { BeforeWriting } from '../parts/need-fields.tsx'
import { placesToChoose } from '../place.ts'
import { receiptCodeFor } from '../posting.server.ts'
import { printedCode } from '../receipt.ts'
import { words } from '../words.channels.ts'

/** `?e=` proposes a facility and `?c=` a question, by their slugs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const facilities = await listFacilityNames()
  const campaign = await openCampaignBySlug(asked.get('c')?.replaceAll('\0', '') ?? '')
  return {
    places: placesToChoose(facilities),
    facilityId: facilities.find(({ slug }) => slug === asked.get('e'))?.id,
    campaignId: campaign?.id,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.assisted.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, AssistedForm)
  if (!form.ok) return form.reply
  const { helper, need } = helpedIn(form.value)
  const slip = slipInWriting(form.value)
  if (slip) return form.slip(slip)
  const given = { code: receiptCodeFor(form.key), language: await languageOf(request) }
  await form.once(viewer, () => postForSomeone(viewer, need, helper, given))
  return redirect(`/receipts/${printedCode(given.code)}/spelled`, 303)
}

export default function Assisted() {
  const { formKey, ...proposed } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { assisted } = useWords(words)
  return (
    <>
      <PageHead title={assisted.title} lead={assisted.lead} />
      {!slip && <BeforeWriting />}
      <ConsentFirst />
      <AssistedFields slip={slip} formKey={formKey} {...proposed} />
    </>
  )
}
