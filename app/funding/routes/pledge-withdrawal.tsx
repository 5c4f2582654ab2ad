import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../funding.form.ts'
import { mayPledge } from '../pledge.access.ts'
import { objectionToWithdrawing } from '../pledge.ts'
import { findPledge, withdrawPledge } from '../pledges.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const pledge = await findPledge(viewer, idFrom(params, 'pledgeId'))
  if (!mayPledge(viewer, pledge)) refuse(403, 'not_a_funder')
  return { id: pledge.id, number: pledge.number, objection: objectionToWithdrawing(pledge), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdrawal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => withdrawPledge(viewer, idFrom(params, 'pledgeId')))
  return redirect(`/pledges/${id}`, 303)
}

export default function PledgeWithdrawal() {
  const { id, number, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { withdrawal: t, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={t.title} lead={objection ? undefined : t.lead} />
      {objection ? (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, objection)}</p>
        </Notice>
      ) : (
        <>
          <Notice tone="warn">
            <p>{t.already}</p>
          </Notice>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Submit kind="danger">{t.press}</Submit>
          </PostForm>
        </>
      )}
      <p>
        <Link to={`/pledges/${id}`}>{t.back}</Link>
      </p>
    </>
  )
}
