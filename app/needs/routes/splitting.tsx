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
import { PageHead } from '#app/ui/page-head.tsx'
import { SplittingForm } from '../merging.form.ts'
import { MOST_PARTS, objectionToSplitting } from '../merging.ts'
import { mayQualify } from '../need.access.ts'
import { NeedStatus } from '../need-card.tsx'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { PartFields } from '../parts/part-fields.tsx'
import { splitNeed } from '../splits.server.ts'
import { listThemes } from '../themes.server.ts'
import { words } from '../words.groups.ts'
import { words as needWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToSplitting(need)
  if (objection) refuse(409, objection)
  return { need, themes: await listThemes(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.split.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, SplittingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => splitNeed(viewer, needId, form.value))
  return redirect(`/needs/${needId}`, 303)
}

export default function Splitting() {
  const { need, themes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { split, reasons } = useWords(words)
  const ofNeeds = useWords(needWords).reasons
  const places = Array.from({ length: MOST_PARTS }, (_, place) => place)
  return (
    <>
      <PageHead title={split.title} lead={split.lead} number={need.number} status={<NeedStatus stage={need.stage} />} />
      <NeedQuoted need={need} />
      <PostForm slip={slip} formKey={formKey} reasons={{ ...ofNeeds, ...reasons }}>
        <Hidden name="revision" value={String(need.revision)} />
        {places.map((place) => (
          <PartFields key={place} place={place} themes={themes} />
        ))}
        <Submit>{split.send}</Submit>
      </PostForm>
    </>
  )
}
