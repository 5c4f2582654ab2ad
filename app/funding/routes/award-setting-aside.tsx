import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { maySettle } from '../award.access.ts'
import { objectionToSettingAside } from '../award.ts'
import { findAward } from '../awards.server.ts'
import { SetAsideForm } from '../funding.form.ts'
import { setAsideProposal } from '../proposals.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const award = await findAward(viewer, idFrom(params, 'awardId'))
  if (!maySettle(viewer, award.call)) refuse(403, 'not_a_coordinator')
  return { id: award.id, number: award.number, objection: objectionToSettingAside(award), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.settingAside.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, SetAsideForm)
  if (!form.ok) return form.reply
  const awardId = idFrom(params, 'awardId')
  await form.once(viewer, () => setAsideProposal(viewer, awardId, form.value.reason))
  return redirect(`/awards/${awardId}`, 303)
}

export default function AwardSettingAside() {
  const { id, number, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { settingAside: t, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={t.title} lead={objection ? undefined : t.lead} />
      {objection ? (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, objection)}</p>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} maxLength={1000} rows={4} />
          <Submit kind="danger">{t.press}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={`/awards/${id}`}>{t.back}</Link>
      </p>
    </>
  )
}
