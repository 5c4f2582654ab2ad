import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NeedStatus } from '../need-card.tsx'
import { reconsiderNeed } from '../outcomes.server.ts'
import { Original } from '../parts/original.tsx'
import { StageReason } from '../stage-reason.tsx'
import { SureForm } from '../triage.form.ts'
import { findToDecide } from '../triage.server.ts'
import { objectionToReconsidering } from '../triage.ts'
import { words } from '../words.triage.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, objection } = await findToDecide(viewer, idFrom(params, 'needId'), objectionToReconsidering)
  if (objection) refuse(409, objection)
  return { need, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.reconsider.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => reconsiderNeed(viewer, needId))
  return redirect(`/needs/${needId}/qualification`, 303)
}

export default function Reconsideration() {
  const { need, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { reconsider: t, reasons } = useWords(words)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} number={need.number} status={<NeedStatus stage={need.stage} />} />
      <Original need={need} />
      <Section title={t.was}>
        <StageReason need={need} />
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Check name="sure" label={t.sure} />
          <Submit>{t.send}</Submit>
        </PostForm>
      </Section>
    </>
  )
}
