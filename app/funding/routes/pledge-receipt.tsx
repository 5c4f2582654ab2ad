import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../funding.form.ts'
import { mayReceive } from '../pledge.access.ts'
import { objectionToReceiving } from '../pledge.ts'
import { findPledge, receivePledge } from '../pledges.server.ts'
import { groupedReference } from '../reference.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const pledge = await findPledge(viewer, idFrom(params, 'pledgeId'))
  if (!mayReceive(viewer, pledge.call)) refuse(403, 'not_a_coordinator')
  const { id, number, partner, amountCents, reference } = pledge
  return { id, number, partner, amountCents, reference, objection: objectionToReceiving(pledge), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.receipt.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => receivePledge(viewer, idFrom(params, 'pledgeId')))
  return redirect(`/pledges/${id}`, 303)
}

export default function PledgeReceipt() {
  const { id, number, partner, amountCents, reference, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { receipt: t, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={t.title} lead={t.lead} />
      <Facts
        items={[
          { term: t.partner, value: partner },
          { term: t.amount, value: <Money cents={amountCents} /> },
          { term: t.reference, value: <span className="figures">{groupedReference(reference)}</span> },
        ]}
      />
      {objection ? (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, objection)}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="info">
            <p>{t.check}</p>
          </Notice>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Submit>{t.press}</Submit>
          </PostForm>
        </>
      )}
      <p>
        <Link to={`/pledges/${id}`}>{t.back}</Link>
      </p>
    </>
  )
}
