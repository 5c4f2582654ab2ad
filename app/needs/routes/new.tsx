import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { SendingForm } from '../draft.form.ts'
import { findBlank } from '../intake.server.ts'
import { keepsPlace } from '../parts/keeps-place.ts'
import { NewNeed } from '../parts/new-need.tsx'
import { receiptCodeFor } from '../posting.server.ts'
import { printedCode } from '../receipt.ts'
import { holdForTwins, sendNeed, slipInSending } from '../sending.server.ts'
import { words } from '../words.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => findBlank(await viewerOf(request), request.url)

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.post.title)

export const shouldRevalidate = keepsPlace

export async function action({ request }: ActionFunctionArgs) {
  const [viewer, form] = [await viewerOf(request), await readForm(request, SendingForm)]
  if (!form.ok) return form.reply
  const { seen, revision, ...need } = form.value
  const sending = { code: receiptCodeFor(form.key), language: await languageOf(request), revision, seen }
  const slip = await slipInSending(viewer, need, sending)
  if (slip) return form.slip(slip)
  const waiting = await holdForTwins(viewer, form.key, need, sending)
  if (waiting) return redirect(waiting, 303)
  await form.once(viewer, () => sendNeed(viewer, need, sending))
  return redirect(`/receipts/${printedCode(sending.code)}?posted=1`, 303)
}

export default function NewNeedPage() {
  const blank = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  return <NewNeed blank={blank} slip={slip} />
}
