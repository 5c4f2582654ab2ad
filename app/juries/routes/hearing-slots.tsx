import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { DateField, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DayForm } from '../hearing.form.ts'
import { LONGEST_PLACE } from '../hearing.ts'
import { findHearingRules, offerSlots } from '../hearing-rules.server.ts'
import { words } from '../words.hearings.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, round } = await findHearingRules(viewer, idFrom(params, 'panelId'))
  if (!round) return refuse(409, 'no_hearing_rules')
  return {
    panelId: panel.id,
    callTitle: panel.call.title,
    minutes: round.minutes,
    pause: round.pause,
    weight: round.weight,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.slots.title, 'noindex')

/** A day sent back comes with a fresh key, so that sending it again is a new form. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, DayForm)
  if (!form.ok) return form.reply
  const { slip } = await form.once(viewer, () => offerSlots(viewer, panelId, form.value))
  if (slip) return form.slip({ [slip.field]: [slip.word] })
  return redirect(`/juries/${panelId}/hearings`, 303)
}

export default function HearingSlots() {
  const language = useLanguage()
  const { panelId, callTitle, minutes, pause, weight, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { slots: t, rules, toHearings, reasons } = useWords(words)
  const ofRoom = useWords(roomWords).reasons
  return (
    <>
      <PageHead kicker={inLanguage(language, callTitle)} title={t.title} lead={t.lead} />
      <p className="quiet">{rules.current(minutes, pause, weight)}</p>
      <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
        <DateField name="day" label={t.day} />
        <TextField name="from" label={t.from} type="time" width="short" />
        <TextField name="to" label={t.to} type="time" width="short" />
        <TextField name="place" label={t.place} maxLength={LONGEST_PLACE} />
        <FormActions>
          <Submit>{t.send}</Submit>
        </FormActions>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/hearings`}>{toHearings}</Link>
      </p>
    </>
  )
}
