import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { needIn, QuickForm, slipInWriting } from '../channels.form.ts'
import { postFromCall } from '../entries.server.ts'
import { mayQualify } from '../need.access.ts'
import { look } from '../parts/channels-look.ts'
import { QuickFields } from '../parts/quick-fields.tsx'
import { placesToChoose } from '../place.ts'
import { receiptCodeFor } from '../posting.server.ts'
import { printedCode } from '../receipt.ts'
import { words } from '../words.channels.ts'
import { words as needWords } from '../words.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  if (!mayQualify(await signedIn(request))) refuse(403, 'not_a_coordinator')
  return { places: placesToChoose(await listFacilityNames()), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.phone.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, QuickForm)
  if (!form.ok) return form.reply
  const slip = slipInWriting(form.value)
  if (slip) return form.slip(slip)
  const given = { code: receiptCodeFor(form.key), language: await languageOf(request) }
  await form.once(viewer, () => postFromCall(viewer, needIn(form.value), given))
  return redirect(`/receipts/${printedCode(given.code)}/spelled?by=phone`, 303)
}

export default function Phone() {
  const { places, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { phone } = useWords(words)
  const { post } = useWords(needWords)
  return (
    <>
      <PageHead title={phone.title} />
      {!slip && (
        <Notice tone="info" title={phone.tell}>
          <ul>
            <li>{post.whoReads}</li>
            <li>{post.why}</li>
            <li>{post.howLong}</li>
          </ul>
        </Notice>
      )}
      <QuickFields slip={slip} formKey={formKey} places={places} send={phone.send} />
    </>
  )
}
