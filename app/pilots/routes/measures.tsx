import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { parisWall } from '#app/platform/paris.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { DateField, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { MeasureForm } from '../pilot.form.ts'
import { objectionToMeasuring } from '../pilot.ts'
import { IndicatorChart } from '../pilot-indicators.tsx'
import { enterMeasure, findIndicator } from '../progress.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pilot, ...indicator } = await findIndicator(await signedIn(request), idFrom(params, 'indicatorId'))
  const objection = objectionToMeasuring(pilot)
  if (objection) refuse(409, objection)
  return { pilot, indicator, today: parisWall(now()).slice(0, 10), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.measures.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const indicatorId = idFrom(params, 'indicatorId')
  const form = await readForm(request, MeasureForm)
  if (!form.ok) return form.reply
  const { pilotId } = await form.once(viewer, () => enterMeasure(viewer, indicatorId, form.value))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Measures() {
  const { pilot, indicator, today, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.measures.title} lead={indicator.name} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextField
          name="value"
          label={t.measures.value}
          hint={t.indicators.figureHint}
          inputMode="decimal"
          width="short"
          unit={indicator.unit}
        />
        <TextField
          name="people"
          label={t.measures.people}
          hint={t.measures.peopleHint}
          inputMode="numeric"
          width="short"
        />
        <DateField name="measuredOn" label={t.measures.on} hint={t.measures.onHint} defaultValue={today} />
        <Submit>{t.measures.save}</Submit>
      </PostForm>
      <IndicatorChart indicator={indicator} />
    </>
  )
}
