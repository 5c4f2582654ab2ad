import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { parisWall } from '#app/platform/paris.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { DateTimeField, Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { juryPath } from '../panels.server.ts'
import { SittingForm } from '../sitting.form.ts'
import { LONGEST_PLACE, USUAL_MINUTES } from '../sitting.ts'
import { callSitting, findCalling } from '../sittings.server.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, sitting, chairs } = await findCalling(viewer, idFrom(params, 'panelId'))
  const told = sitting && {
    startsAt: parisWall(sitting.startsAt),
    place: sitting.place,
    minutes: String(sitting.minutesPerFile),
    chairId: sitting.chairId,
    quorum: sitting.quorum === null ? '' : String(sitting.quorum),
  }
  return { panelId: panel.id, back: juryPath(panel), me: viewer.id, told, chairs, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, SittingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => callSitting(viewer, panelId, form.value))
  return redirect(`/juries/${panelId}/sitting/order`, 303)
}

export default function Sitting() {
  const { panelId, back, me, told, chairs, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { calling: t, title, reasons, lead, backToJury } = useWords(words)
  const options = chairs.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <PageHead kicker={title} title={told ? t.change : t.title} lead={t.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <DateTimeField name="startsAt" label={t.startsAt} defaultValue={told?.startsAt} />
        <TextField name="place" label={t.place} defaultValue={told?.place} maxLength={LONGEST_PLACE} />
        <TextField
          name="minutesPerFile"
          label={t.minutes}
          unit={t.minutesUnit}
          inputMode="numeric"
          width="short"
          defaultValue={told?.minutes ?? String(USUAL_MINUTES)}
        />
        <Select
          name="chairId"
          label={t.chair}
          hint={t.chairHint}
          options={options}
          defaultValue={told?.chairId ?? me}
        />
        <TextField
          name="quorum"
          label={t.quorum}
          hint={t.quorumHint}
          required={false}
          inputMode="numeric"
          width="short"
          defaultValue={told?.quorum}
        />
        <Submit>{told ? t.save : t.send}</Submit>
      </PostForm>
      <p className="actions">
        {told && <Link to={`/juries/${panelId}/lead`}>{lead.back}</Link>}
        <Link to={back}>{backToJury}</Link>
      </p>
    </>
  )
}
