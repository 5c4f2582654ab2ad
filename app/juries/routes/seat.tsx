import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { changeSeat, findSeat } from '../composition.server.ts'
import { juryPath } from '../panels.server.ts'
import { SeatFields } from '../parts/seat-fields.tsx'
import { SeatForm } from '../seat.form.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, seat, name } = await findSeat(viewer, idFrom(params, 'panelId'), idFrom(params, 'jurorId'))
  const { college, least, most } = seat
  return { back: juryPath(panel), name, seat: { college, least, most }, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, seatWords, (t) => t.seat.title(data?.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, jurorId] = [idFrom(params, 'panelId'), idFrom(params, 'jurorId')]
  const form = await readForm(request, SeatForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => changeSeat(viewer, panelId, jurorId, form.value))
  return redirect(back, 303)
}

export default function Seat() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { seat, reasons } = useWords(seatWords)
  return (
    <>
      <PageHead kicker={jury.short} title={seat.title(page.name)} lead={seat.lead} />
      <PostForm slip={slip} formKey={page.formKey} reasons={reasons}>
        <SeatFields seat={page.seat} />
        <Submit>{seat.send}</Submit>
      </PostForm>
      <p>
        <Link to={page.back}>{jury.back}</Link>
      </p>
    </>
  )
}
