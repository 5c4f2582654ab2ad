import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { findRivals, withdrawRival } from '../rivals.server.ts'
import { words } from '../words.interests.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const rivalId = idFrom(params, 'rivalId')
  const { organisation, rivals } = await findRivals(viewer, textFrom(params, 'slug'))
  return { organisation, rival: found(rivals.find(({ id }) => id === rivalId)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.rivals.withdrawal, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, rivalId] = [textFrom(params, 'slug'), idFrom(params, 'rivalId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => withdrawRival(viewer, slug, rivalId))
  return redirect(back, 303)
}

export default function RivalWithdrawal() {
  const { organisation, rival, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { rivals, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={organisation.name} title={rivals.withdrawal} lead={rivals.withdrawalLead(rival.name)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{rivals.withdraw}</Submit>
          <ButtonLink to={`/organisations/${organisation.slug}/rivals`} kind="plain">
            {rivals.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
