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
import { unmergeNeed } from '../merges.server.ts'
import { UndoingForm } from '../merging.form.ts'
import { objectionToUnmerging } from '../merging.ts'
import { mayQualify } from '../need.access.ts'
import { NeedList, NeedStatus } from '../need-card.tsx'
import { words } from '../words.groups.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, head } = await findGroup(viewer, idFrom(params, 'needId'))
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToUnmerging(need)
  if (objection) refuse(409, objection)
  return { need, head, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.unmerge.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, UndoingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => unmergeNeed(viewer, needId, form.value.revision))
  return redirect(`/needs/${needId}`, 303)
}

export default function Unmerging() {
  const { need, head, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { unmerge, reasons } = useWords(words)
  return (
    <>
      <PageHead
        title={unmerge.title}
        lead={unmerge.lead}
        number={need.number}
        status={<NeedStatus stage={need.stage} />}
      />
      <Section title={unmerge.from}>
        <NeedList needs={[head]} />
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="revision" value={String(need.revision)} />
        <Submit>{unmerge.send}</Submit>
      </PostForm>
    </>
  )
}
