import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { criterionField, RoundForm, weightField } from '../hearing.form.ts'
import { CHOICES, MOST_CRITERIA } from '../hearing.ts'
import { findHearingRules, setHearingRules } from '../hearing-rules.server.ts'
import { words } from '../words.hearings.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, round, objection } = await findHearingRules(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, callTitle: panel.call.title, round, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.rules.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, RoundForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => setHearingRules(viewer, panelId, form.value))
  return redirect(`/juries/${panelId}/hearings`, 303)
}

/** As most juries do it. */
const USUAL = { minutes: 30, pause: 10 }

export default function HearingRules() {
  const language = useLanguage()
  const { panelId, callTitle, round, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { rules: t, toHearings, reasons: own } = useWords(words)
  const reasons = { ...useWords(roomWords).reasons, ...own }
  const lines = Array.from({ length: MOST_CRITERIA }, (_, line) => line)
  const options = CHOICES.map((value) => ({ value, label: t.choices[value], hint: t.choiceHints[value] }))
  return (
    <>
      <PageHead kicker={inLanguage(language, callTitle)} title={t.title} lead={t.lead} />
      {objection ? (
        <Notice tone="info">
          <p>{sentenceOf(reasons, objection)}</p>
          {round && <p>{t.current(round.minutes, round.pause, round.weight)}</p>}
          <ul>
            {round?.criteria.map(({ id, name, weight }) => (
              <li key={id}>
                {name} ({weight})
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <NumberField name="minutes" label={t.minutes} start={round?.minutes ?? USUAL.minutes} />
          <NumberField name="pause" label={t.pause} start={round?.pause ?? USUAL.pause} />
          <Choices type="radio" name="choice" legend={t.choice} options={options} defaultValue={round?.choice} />
          <NumberField name="weight" label={t.weight} hint={t.weightHint} start={round?.weight ?? 0} />
          <h2>{t.grid}</h2>
          <p className="hint">{t.gridHint}</p>
          {lines.map((line) => (
            <div key={line} className="flow">
              <TextField
                name={criterionField(line)}
                label={t.criterion(line + 1)}
                required={line === 0}
                defaultValue={round?.criteria[line]?.name}
              />
              <NumberField
                name={weightField(line)}
                label={t.weightOf(line + 1)}
                required={line === 0}
                start={round?.criteria[line]?.weight}
              />
            </div>
          ))}
          <FormActions>
            <Submit>{t.send}</Submit>
          </FormActions>
        </PostForm>
      )}
      <p>
        <Link to={`/juries/${panelId}/hearings`}>{toHearings}</Link>
      </p>
    </>
  )
}

type NumberProps = { name: string; label: string; hint?: string; start?: number; required?: boolean }

function NumberField({ name, label, hint, start, required = true }: NumberProps) {
  const shown = { name, label, hint, required, width: 'short' as const, inputMode: 'numeric' as const }
  return <TextField {...shown} autoComplete="off" defaultValue={start === undefined ? undefined : String(start)} />
}
