import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findGroup } from '../groups.server.ts'
import { UndoingForm } from '../merging.form.ts'
import { objectionToUnsplitting } from '../merging.ts'
import { mayQualify } from '../need.access.ts'
import { NeedList, NeedStatus } from '../need-card.tsx'
import { unsplitNeed } from '../splits.server.ts'
import { words } from '../words.groups.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, parts } = await findGroup(viewer, idFrom(params, 'needId'))
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToUnsplitting(need, parts)
  if (objection) refuse(409, objection)
  return { need, parts, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.unsplit.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, UndoingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => unsplitNeed(viewer, needId, form.value.revision))
  return redirect(`/needs/${needId}`, 303)
}

export default function Unsplitting() {
  const { need, parts, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { unsplit, reasons } = useWords(words)
  return (
    <>
      <PageHead
        title={unsplit.title}
        lead={unsplit.lead}
        number={need.number}
        status={<NeedStatus stage={need.stage} />}
      />
      <Section title={unsplit.parts}>
        <NeedList needs={parts} />
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="revision" value={String(need.revision)} />
        <Submit>{unsplit.send}</Submit>
      </PostForm>
    </>
  )
}
