import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { screenForm, slipOnward } from '../draft.form.ts'
import { answersOf, onwardFrom, placeOf, STEPS } from '../draft.ts'
import { findDraft, keepDraft, stepFrom } from '../drafts.server.ts'
import { listPlaces } from '../intake.server.ts'
import { CodeLine } from '../parts/draft-code.tsx'
import { StepHead, StepQuestions } from '../parts/guided.tsx'
import { words as draftWords } from '../words.drafts.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const step = stepFrom(params.step)
  const { code, answers, revision } = await findDraft(await viewerOf(request), textFrom(params, 'code'))
  return { step, code, answers, revision, places: step === 'setting' ? await listPlaces() : [], formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    draftWords,
    ({ guided }) => {
      const step = data?.step ?? 'title'
      return `${guided.progress(placeOf(step), STEPS.length)} : ${guided.steps[step]}`
    },
    'noindex',
  )

/** A refused screen was kept all the same: it also brings the version it is kept under. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const [viewer, step, code] = [await viewerOf(request), stepFrom(params.step), textFrom(params, 'code')]
  const form = await readForm(request, screenForm(step))
  if (!form.ok) return form.reply
  const { revision, onward, ...typed } = form.value
  const answers = answersOf(typed)
  const { objection } = await keepDraft(viewer, code, { answers, step, revision })
  const slip = slipOnward(step, answers, onward, objection)
  return slip ? form.slip(slip) : redirect(`/drafts/${code}/${onwardFrom(step, onward)}`, 303)
}

export default function GuidedStep() {
  const { step, code, answers, revision, places, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { reasons } = useWords(words)
  const { guided } = useWords(draftWords)
  const own = useWords(intakeWords).reasons
  return (
    <>
      <StepHead step={step} onePage={`/drafts/${code}`} />
      <PostForm key={step} slip={slip} formKey={formKey} kept={answers} reasons={{ ...reasons, ...own }}>
        <Hidden name="revision" value={String(revision)} />
        <StepQuestions step={step} places={places} />
        <FormActions>
          <Submit>{guided.next}</Submit>
          {step !== 'title' && (
            <SubmitAs name="onward" value="back">
              {guided.back}
            </SubmitAs>
          )}
          <SubmitAs name="onward" value="later">
            {guided.later}
          </SubmitAs>
        </FormActions>
      </PostForm>
      <CodeLine code={code} />
    </>
  )
}
