import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { findPublishable, publishPlan } from '../plans.server.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, panel, pairs } = await findPublishable(await signedIn(request), idFrom(params, 'planId'))
  const jurors = new Set(pairs.map((pair) => pair.jurorId)).size
  return { back: `/plans/${id}`, title: panel.call.title, readings: pairs.length, jurors, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, planWords, (t) => t.publication.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => publishPlan(viewer, idFrom(params, 'planId')))
  return redirect(`/plans/${id}`, 303)
}

export default function Publication() {
  const { back, title, readings, jurors, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { publication, reasons } = useWords(planWords)
  return (
    <>
      <PageHead title={publication.title} kicker={jury.short} lead={<Told text={title} />} />
      <Notice tone="warn">
        <p>{readings > 0 ? publication.lead(readings, jurors) : publication.nothing}</p>
      </Notice>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{publication.send}</Submit>
          <ButtonLink to={back} kind="plain">
            {publication.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
