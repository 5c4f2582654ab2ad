import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { AXES, MARKS } from '../evaluation.ts'
import { evaluatePilot } from '../evaluations.server.ts'
import { TaskHead } from '../parts/task-head.tsx'
import { EvaluationForm } from '../pilot.form.ts'
import { objectionToEvaluating } from '../pilot.ts'
import { IndicatorChart } from '../pilot-indicators.tsx'
import { findLedPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToEvaluating(pilot)
  if (objection) refuse(409, objection)
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.evaluation.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, EvaluationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => evaluatePilot(viewer, pilotId, form.value))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Evaluation() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.evaluation.title} lead={t.evaluation.lead} />
      <Section title={t.evaluation.measured}>
        {pilot.indicators.map((indicator) => (
          <IndicatorChart key={indicator.id} indicator={indicator} />
        ))}
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        {AXES.map((axis) => (
          <Choices
            key={axis}
            type="radio"
            name={axis}
            legend={t.evaluation.axes[axis].name}
            hint={t.evaluation.axes[axis].help}
            options={MARKS.map((mark, place) => ({ value: mark, label: t.evaluation.marks[place] ?? mark }))}
          />
        ))}
        <TextArea
          name="learned"
          label={t.evaluation.learned}
          hint={t.evaluation.learnedHint}
          rows={6}
          maxLength={3000}
        />
        <Submit>{t.evaluation.save}</Submit>
      </PostForm>
    </>
  )
}
