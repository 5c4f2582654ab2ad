import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findBar, liftBar } from '../bars.server.ts'
import { LONGEST_WHY } from '../conflict.ts'
import { LiftForm } from '../interest.form.ts'
import { findPanelInterests } from '../panel-interests.server.ts'
import { words as interestWords } from '../words.interests.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, panelId } = await findBar(viewer, idFrom(params, 'barId'))
  const { bars } = await findPanelInterests(viewer, panelId)
  return { panelId, bar: found(bars.find((bar) => bar.id === id)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, interestWords, (t) => t.bars.lifting, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const barId = idFrom(params, 'barId')
  const form = await readForm(request, LiftForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => liftBar(viewer, barId, form.value.why))
  return redirect(back, 303)
}

export default function BarLifting() {
  const { panelId, bar, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { bars, reasons } = useWords(interestWords)
  return (
    <>
      <PageHead kicker={jury.short} title={bars.lifting} lead={bars.liftingLead} />
      <Facts
        items={[
          { term: bars.juror, value: bar.juror },
          { term: bars.file, value: bar.file.name },
          { term: bars.why, value: `${bars.reasonsOf[bar.reason]} ${bar.note ?? ''}` },
        ]}
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="why" label={bars.liftWhy} hint={bars.whyHint} rows={3} maxLength={LONGEST_WHY} />
        <Submit>{bars.lift}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/interests`}>{bars.back}</Link>
      </p>
    </>
  )
}
