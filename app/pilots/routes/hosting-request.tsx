import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { findAward } from '#app/funding/awards.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { objectionToAsking } from '../hosting.ts'
import { askToHost, listHostingsOfAward, livePilotOf } from '../hostings.server.ts'
import { HostingList } from '../parts/hosting-list.tsx'
import { offerOf } from '../parts/offer.server.ts'
import { OfferFacts } from '../parts/offer.tsx'
import { mayAskToHost } from '../pilot.access.ts'
import { HostingForm } from '../pilot.form.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const award = await findAward(viewer, idFrom(params, 'awardId'))
  if (!mayAskToHost(viewer, { organiserId: award.call.organisationId })) refuse(403, 'not_a_coordinator')
  const objection = objectionToAsking(award, await livePilotOf(award.id))
  if (objection) refuse(409, objection)
  const hostings = await listHostingsOfAward(viewer, award.id)
  const asked = new Set(hostings.map((hosting) => hosting.facilityId))
  const facilities = (await listFacilityNames()).filter((facility) => !asked.has(facility.id))
  return { offer: await offerOf(viewer, award.id), hostings, facilities, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.hosting.askTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const awardId = idFrom(params, 'awardId')
  const form = await readForm(request, HostingForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => askToHost(viewer, { awardId, ...form.value }))
  return redirect(`/hostings/${id}`, 303)
}

export default function HostingRequest() {
  const { offer, hostings, facilities, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.hosting.askTitle} lead={t.hosting.askLead} />
      <OfferFacts offer={offer} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Select
          name="facilityId"
          label={t.hosting.facility}
          emptyLabel={t.hosting.facilityEmpty}
          options={facilities.map(({ id, name, town }) => ({ value: id, label: town ? `${name}, ${town}` : name }))}
        />
        <TextField name="unit" label={t.hosting.unit} hint={t.hosting.unitHint} maxLength={120} />
        <Submit>{t.hosting.send}</Submit>
      </PostForm>
      <Section title={t.hosting.already}>
        <HostingList hostings={hostings} empty={t.hosting.nobodyYet} />
      </Section>
    </>
  )
}
