import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../call.form.ts'
import { findLateDoor, shutLateDoor } from '../late-doors.server.ts'
import { words } from '../words.doors.ts'
import { words as house } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, organisationName, revokedAt } = await findLateDoor(viewer, idFrom(params, 'lateDoorId'))
  if (revokedAt) refuse(409, 'late_door_revoked')
  return { slug: call.slug, number: call.number, organisationName, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.late.revokeTitle)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => shutLateDoor(viewer, idFrom(params, 'lateDoorId')))
  return redirect(`/calls/${slug}/late-doors`, 303)
}

export default function Revocation() {
  const { slug, number, organisationName, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { late, back, reasons } = useWords(words)
  const { kicker } = useWords(house)
  return (
    <>
      <PageHead kicker={kicker} number={number} title={late.revokeTitle} lead={late.revokeLead(organisationName)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{late.revoke}</Submit>
          <ButtonLink to={`/calls/${slug}/late-doors`} kind="plain">
            {back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
