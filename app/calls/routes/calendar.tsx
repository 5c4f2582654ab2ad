import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { CalendarForm } from '../call.form.ts'
import { changeCall, findCallToChange } from '../drafts.server.ts'
import { DoorFields, PromisesBy } from '../parts/about-fields.tsx'
import { StepRows } from '../parts/call-rows.tsx'
import { PartPage } from '../parts/part-page.tsx'
import { QuestionsUntil } from '../parts/questions-until.tsx'
import { RhythmFields } from '../parts/rhythm-fields.tsx'
import { words } from '../words.building.ts'
import { words as house } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { call: await findCallToChange(viewer, textFrom(params, 'slug')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.calendar.title)

/** A refused save also brings what has been saved meanwhile: its revision, and a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, stage } = await findCallToChange(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, CalendarForm)
  if (!form.ok) return form.reply
  const { revision, changes } = form.value
  const { slug, objection } = await form.once(viewer, () => changeCall(viewer, id, revision, changes))
  if (objection) return form.slip({ '': [objection] })
  return redirect(stage === 'draft' ? `/calls/${slug}/publication` : `/calls/${slug}`, 303)
}

export default function Calendar() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { calendar } = useWords(words)
  const { rules } = useWords(house)
  return (
    <PartPage part="calendar" call={call} title={calendar.title} lead={calendar.lead} slip={slip} formKey={formKey}>
      <FieldGroup legend={`${rules.opens}, ${rules.closes.toLowerCase()}`}>
        <DoorFields />
      </FieldGroup>
      <FieldGroup legend={calendar.rhythm}>
        <RhythmFields />
      </FieldGroup>
      <FieldGroup legend={calendar.questions}>
        <QuestionsUntil />
      </FieldGroup>
      {call.boxes.express === 'on' && (
        <FieldGroup legend={calendar.promises}>
          <PromisesBy />
        </FieldGroup>
      )}
      <FieldGroup legend={calendar.steps}>
        <StepRows />
      </FieldGroup>
    </PartPage>
  )
}
