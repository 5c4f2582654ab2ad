import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { PressForm } from '../call.form.ts'
import { objectionToOpening } from '../call.ts'
import { CallCalendar } from '../call-rules.tsx'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { openCall } from '../doors.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToOpening(call, now())
  if (objection) refuse(409, objection)
  return { call, serverTime: now(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.opening.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => openCall(viewer, id))
  return redirect(`/calls/${slug}`, 303)
}

export default function Opening() {
  const { call, serverTime, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { opening, kicker, reasons } = useWords(words)
  const title = inLanguage(useLanguage(), call.title)
  return (
    <>
      <PageHead
        kicker={kicker}
        number={call.number}
        status={<CallStatus phase={call.phase} />}
        title={opening.title}
        lead={opening.lead(title)}
      />
      <CallCalendar call={call} serverTime={serverTime} />
      <Notice tone="warn">{opening.warning}</Notice>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{opening.open}</Submit>
          <ButtonLink to={`/calls/${call.slug}`} kind="plain">
            {opening.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
