import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, Select } from '#app/ui/fields.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NewCallForm } from '../call.form.ts'
import { boxesOf, suggestedCall } from '../call-start.ts'
import { listChoosable } from '../choosable.server.ts'
import { draftCall } from '../drafts.server.ts'
import { CallForm } from '../parts/call-form.tsx'
import { usualQuestionnaire } from '../usual-questionnaire.ts'
import { words } from '../words.ts'

/** `?need=` starts a call from a need, several times for several. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const organisers = await listOrganisations(objectsOf(viewer, 'coordinator'))
  if (organisers.size === 0) refuse(403, 'not_a_coordinator')
  const asked = new URL(request.url).searchParams.getAll('need').filter(isId)
  const needs = [...(await listNeedsById(viewer, asked)).values()]
  const choosable = await listChoosable(viewer, await languageOf(request), [])
  const options = [...organisers.values()].map(({ id, name }) => ({ value: id, label: name }))
  return { options, choosable, boxes: boxesOf(suggestedCall(needs, now())), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.newTitle)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, NewCallForm)
  if (!form.ok) return form.reply
  const call = { ...form.value, questionnaire: usualQuestionnaire() }
  const { slug } = await form.once(viewer, () => draftCall(viewer, call))
  return redirect(`/calls/${slug}/publication`, 303)
}

export default function NewCall() {
  const { options, choosable, boxes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form } = useWords(words)
  const [only] = options
  return (
    <>
      <PageHead title={form.newTitle} lead={form.newLead} />
      <CallForm slip={slip} formKey={formKey} boxes={boxes} choosable={choosable} save={form.save}>
        {options.length === 1 && only ? (
          <Hidden name="organisationId" value={only.value} />
        ) : (
          <Select name="organisationId" label={form.organiser} options={options} />
        )}
      </CallForm>
    </>
  )
}
