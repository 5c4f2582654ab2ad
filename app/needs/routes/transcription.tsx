import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { needIn, QuickForm, slipInWriting } from '../channels.form.ts'
import { findSheet, transcribeSheet } from '../papers.server.ts'
import { look } from '../parts/channels-look.ts'
import { QuickFields } from '../parts/quick-fields.tsx'
import { placesToChoose } from '../place.ts'
import { printedCode } from '../receipt.ts'
import { words } from '../words.channels.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { code, ...sheet } = await findSheet(viewer, idFrom(params, 'sheetId'))
  const places = placesToChoose(await listFacilityNames())
  return { sheet: { ...sheet, code: printedCode(code) }, places, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.typing.formTitle(data?.sheet.code ?? ''))

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const sheetId = idFrom(params, 'sheetId')
  const form = await readForm(request, QuickForm)
  if (!form.ok) return form.reply
  const slip = slipInWriting(form.value)
  if (slip) return form.slip(slip)
  const language = await languageOf(request)
  const need = await form.once(viewer, () => transcribeSheet(viewer, sheetId, needIn(form.value), language))
  return redirect(`/needs/${need.id}`, 303)
}

export default function Transcription() {
  const { sheet, places, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { typing } = useWords(words)
  const { code, facility, question } = sheet
  const facts = [
    ...(facility ? [{ term: typing.from, value: facility.name }] : []),
    ...(question ? [{ term: typing.question, value: <Told text={question} /> }] : []),
  ]
  return (
    <>
      <PageHead title={typing.formTitle(code)} lead={typing.formLead} />
      {facts.length > 0 && <Facts items={facts} />}
      <QuickFields slip={slip} formKey={formKey} places={places} facilityId={facility?.id} send={typing.send} />
    </>
  )
}
