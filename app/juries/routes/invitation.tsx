import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findPanelToRun, inviteJuror, juryPath } from '../panels.server.ts'
import { SeatFields } from '../parts/seat-fields.tsx'
import { InvitationForm } from '../seat.form.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panel = await findPanelToRun(viewer, idFrom(params, 'panelId'))
  return { title: panel.call.title, back: juryPath(panel), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.invitation.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, InvitationForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => inviteJuror(viewer, panelId, form.value))
  return redirect(back, 303)
}

export default function Invitation() {
  const { title, back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { invitation, jury, reasons: ofRoom } = useWords(words)
  const { reasons } = useWords(seatWords)
  return (
    <>
      <PageHead kicker={jury.short} title={invitation.title} lead={invitation.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
        <TextField name="name" label={invitation.name} autoComplete="off" maxLength={80} />
        <TextField name="email" label={invitation.email} type="email" autoComplete="off" />
        <SeatFields />
        <Submit>{invitation.send}</Submit>
      </PostForm>
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
