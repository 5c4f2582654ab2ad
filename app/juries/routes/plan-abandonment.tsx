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
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { findSought, giveUpPlan } from '../plans.server.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, panel } = await findSought(await signedIn(request), idFrom(params, 'planId'))
  return { back: `/plans/${id}?live`, title: panel.call.title, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, planWords, (t) => t.abandonment.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => giveUpPlan(viewer, idFrom(params, 'planId')))
  return redirect(back, 303)
}

export default function Abandonment() {
  const { back, title, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { abandonment, reasons } = useWords(planWords)
  return (
    <>
      <PageHead title={abandonment.title} kicker={jury.short} lead={<Told text={title} />} />
      <p>{abandonment.lead}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{abandonment.send}</Submit>
          <ButtonLink to={back} kind="plain">
            {abandonment.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
