import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, Told, useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { juryPath } from '../panels.server.ts'
import { PlanRules, PlansBefore } from '../parts/plans.tsx'
import { PlanForm } from '../plan.form.ts'
import { CHANCES, type ChanceAsked, EVENNESS, type Evenness } from '../plan.ts'
import { askPlan, listPlans } from '../plans.server.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, plans, minima, hand, objection } = await listPlans(viewer, idFrom(params, 'panelId'))
  const { id, call, readingsWanted: readings } = panel
  return {
    id,
    title: call.title,
    back: juryPath(panel),
    asked: { readings, minima, ...hand },
    plans,
    objection,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, planWords, (t) => t.plans.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PlanForm)
  if (!form.ok) return form.reply
  const settings = { evenness: EVENNESS[form.value.evenness], chance: CHANCES[form.value.chance] }
  const { id } = await form.once(viewer, () => askPlan(viewer, idFrom(params, 'panelId'), settings))
  return redirect(`/plans/${id}?live`, 303)
}

export default function Plans() {
  const { id, title, back, asked, plans, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { plans: t, reasons } = useWords(planWords)
  const options = (Object.keys(EVENNESS) as Evenness[]).map((value) => ({ value, label: t.evennessOf[value] }))
  const chances = (Object.keys(CHANCES) as ChanceAsked[]).map((value) => ({ value, label: t.chanceOf[value] }))
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <PlanRules panelId={id} {...asked} />
      {objection ? (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, objection)}</p>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Choices type="radio" name="evenness" legend={t.evenness} options={options} defaultValue="balanced" />
          <Choices
            type="radio"
            name="chance"
            legend={t.chance}
            hint={t.chanceHint}
            options={chances}
            defaultValue="none"
          />
          <Submit>{t.ask}</Submit>
        </PostForm>
      )}
      <div className="section">
        <PlansBefore plans={plans} />
      </div>
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
