import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { IndicatorForm } from '../pilot.form.ts'
import { objectionToChoosing } from '../pilot.ts'
import { findLedPilot } from '../pilots.server.ts'
import { chooseIndicator } from '../progress.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToChoosing(pilot)
  if (objection) refuse(409, objection)
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.indicators.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, IndicatorForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => chooseIndicator(viewer, pilotId, form.value))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Indicators() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const language = useLanguage()
  const figure = (n: number) => formatNumber(language, n)
  const fromTo = ({ baseline, target, unit }: (typeof pilot.indicators)[number]) =>
    t.indicators.fromTo(figure(baseline), figure(target), unit)
  return (
    <>
      <TaskHead pilot={pilot} title={t.indicators.title} lead={t.indicators.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextField name="name" label={t.indicators.name} hint={t.indicators.nameHint} maxLength={120} />
        <TextField name="unit" label={t.indicators.unit} hint={t.indicators.unitHint} maxLength={40} width="short" />
        <TextField
          name="baseline"
          label={t.indicators.baseline}
          hint={t.indicators.figureHint}
          inputMode="decimal"
          width="short"
        />
        <TextField
          name="target"
          label={t.indicators.target}
          hint={t.indicators.figureHint}
          inputMode="decimal"
          width="short"
        />
        <Submit>{t.indicators.save}</Submit>
      </PostForm>
      <Section title={t.indicators.chosen}>
        {pilot.indicators.length === 0 ? (
          <p className="quiet">{t.indicators.noneChosen}</p>
        ) : (
          <Facts items={pilot.indicators.map((one) => ({ term: one.name, value: fromTo(one) }))} />
        )}
      </Section>
    </>
  )
}
