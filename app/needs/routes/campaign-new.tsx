import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CampaignForm, slipInDates } from '../campaign.form.ts'
import { launchCampaign } from '../campaigns.server.ts'
import { CampaignFields } from '../parts/campaign-fields.tsx'
import { placesToChoose } from '../place.ts'
import { words } from '../words.campaigns.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const organisers = await listOrganisations(objectsOf(viewer, 'coordinator'))
  if (organisers.size === 0) refuse(403, 'not_a_coordinator')
  const places = await listFacilityNames()
  return {
    organisers: [...organisers.values()].map(({ id, name }) => ({ value: id, label: name })),
    places: placesToChoose(places),
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, CampaignForm)
  if (!form.ok) return form.reply
  const slip = slipInDates(form.value, now())
  if (slip) return form.slip(slip)
  const { slug } = await form.once(viewer, () => launchCampaign(viewer, form.value))
  return redirect(`/campaigns/${slug}`, 303)
}

export default function NewCampaign() {
  const { organisers, places, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form } = useWords(words)
  return (
    <>
      <PageHead title={form.title} lead={form.lead} />
      <CampaignFields slip={slip} formKey={formKey} organisers={organisers} places={places} />
    </>
  )
}
