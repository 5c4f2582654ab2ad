import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Check, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findOwnInterests } from '../interests.server.ts'
import { acceptConfidentiality, findOwnChair } from '../panels.server.ts'
import { ConfidentialityForm } from '../seat.form.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, acceptedAt } = await findOwnChair(viewer, idFrom(params, 'panelId'))
  return {
    panelId: panel.id,
    title: panel.call.title,
    organiser: panel.call.organiser.name,
    acceptedAt,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.confidentiality.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, ConfidentialityForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => acceptConfidentiality(viewer, panelId, form.value))
  const { valid } = await findOwnInterests(viewer)
  return redirect(valid ? '/juries' : '/interests', 303)
}

export default function Confidentiality() {
  const { panelId, title, organiser, acceptedAt, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { confidentiality, reasons: ofRoom } = useWords(words)
  const { seats, reasons } = useWords(seatWords)
  return (
    <>
      <PageHead title={confidentiality.title} kicker={confidentiality.lead(organiser)} lead={<Told text={title} />} />
      <ul className="prose">
        {confidentiality.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {acceptedAt ? (
        <Notice tone="good">
          <p>
            {confidentiality.accepted}
            <When at={acceptedAt.toISOString()} show="day" />.
          </p>
          <p className="actions">
            <ButtonLink to="/juries">{confidentiality.toFiles}</ButtonLink>
          </p>
        </Notice>
      ) : (
        <>
          <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
            <Check name="accepted" label={confidentiality.accept} />
            <TextField
              name="most"
              label={seats.mostOfMine}
              hint={seats.mostHint}
              inputMode="numeric"
              width="short"
              required={false}
            />
            <Submit>{confidentiality.send}</Submit>
          </PostForm>
          <p>
            <Link to={`/juries/${panelId}/declination`}>{confidentiality.decline}</Link>
          </p>
        </>
      )}
    </>
  )
}
